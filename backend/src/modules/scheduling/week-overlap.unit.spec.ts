import fc from "fast-check"
import { planOf } from "./slots/testing/ask"
import { findDateOverlap, findOverlap, type WeeklyInterval } from "./week-overlap"

const of = (...weekly: string[]): WeeklyInterval[] =>
  planOf({ weekly }).weekly.map(({ weekday, start, end }) => ({ weekday, start, end }))

describe("Weekly hours", () => {
  it("overlap when they share a minute of the week", () => {
    expect(findOverlap(of("mon 09:00-12:00", "mon 11:00-13:00"))).toEqual([0, 1])
    expect(findOverlap(of("mon 09:00-12:00", "tue 09:00-12:00", "tue 09:00-12:00"))).toEqual([1, 2])
    expect(findOverlap(of("mon 09:00-18:00", "wed 09:00-18:00", "mon 10:00-11:00"))).toEqual([0, 2])
  })

  it("do not when they only touch", () => {
    expect(findOverlap(of("mon 09:00-12:00", "mon 12:00-13:00"))).toBeNull()
    expect(findOverlap(of("mon 20:00-24:00", "tue 00:00-02:00"))).toBeNull()
    expect(findOverlap(of("sun 20:00-24:00", "mon 00:00-02:00"))).toBeNull()
    expect(findOverlap([])).toBeNull()
  })

  it("overlap over midnight and from Sunday into Monday, in either order", () => {
    expect(findOverlap(of("mon 20:00-28:00", "tue 03:00-05:00"))).toEqual([0, 1])
    expect(findOverlap(of("tue 03:00-05:00", "mon 20:00-28:00"))).toEqual([0, 1])
    expect(findOverlap(of("mon 03:00-05:00", "sun 20:00-28:00"))).toEqual([0, 1])
    expect(findOverlap(of("sun 20:00-36:00", "mon 11:59-13:00"))).toEqual([0, 1])
    expect(findOverlap(of("sun 20:00-36:00", "mon 12:00-13:00"))).toBeNull()
  })

  it("may share minutes while they are never valid on the same date", () => {
    const [spring, autumn] = of("mon 09:00-12:00", "mon 09:00-12:00")
    const validity = (from: string | null, until: string | null) => ({
      effective_from: from,
      effective_until: until,
    })
    const check = (one: ReturnType<typeof validity>, other: ReturnType<typeof validity>) =>
      findOverlap([
        { ...spring, ...one },
        { ...autumn, ...other },
      ])
    expect(check(validity(null, "2026-06-30"), validity("2026-07-01", null))).toBeNull()
    expect(check(validity("2026-07-01", null), validity(null, "2026-06-30"))).toBeNull()
    expect(check(validity(null, "2026-07-01"), validity("2026-07-01", null))).toEqual([0, 1])
    expect(check(validity(null, null), validity("2026-07-01", "2026-07-31"))).toEqual([0, 1])
  })

  it("overlap exactly when a minute of the week is taken twice", () => {
    const interval = fc
      .record({
        weekday: fc.integer({ min: 1, max: 7 }),
        start: fc.integer({ min: 0, max: 143 }).map((ten) => ten * 10),
        length: fc.integer({ min: 1, max: 72 }).map((ten) => ten * 10),
      })
      .map(({ weekday, start, length }) => ({ weekday, start, end: start + length }))
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 5 }), (intervals) => {
        const taken = intervals.flatMap(({ weekday, start, end }) =>
          Array.from(
            { length: (end - start) / 10 },
            (_, ten) => ((weekday - 1) * 1440 + start + ten * 10) % 10_080,
          ),
        )
        expect(findOverlap(intervals) !== null).toBe(new Set(taken).size < taken.length)
      }),
    )
  })
})

describe("Hours of one date", () => {
  const on = (date: string, start: number | null, end: number | null) => ({ date, start, end })

  it("overlap when they share a minute", () => {
    expect(findDateOverlap([on("2026-06-22", 540, 600), on("2026-06-22", 599, 700)])).toEqual([0, 1])
    expect(findDateOverlap([on("2026-06-22", 540, 600), on("2026-06-22", 600, 700)])).toBeNull()
    expect(findDateOverlap([on("2026-06-22", 540, 600), on("2026-06-23", 540, 600)])).toBeNull()
  })

  it("contradict a day that is closed", () => {
    const closed = on("2026-06-22", null, null)
    expect(findDateOverlap([on("2026-06-21", 540, 600), closed, on("2026-06-22", 540, 600)])).toEqual([1, 2])
    expect(findDateOverlap([closed, closed])).toEqual([0, 1])
    expect(findDateOverlap([closed])).toBeNull()
  })
})
