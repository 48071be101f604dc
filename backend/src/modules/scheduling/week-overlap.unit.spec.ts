import fc from "fast-check"
import { fromEpochDay, toEpochDay } from "./slots/local-date"
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

  describe("with dates", () => {
    const validity = (effective_from: string | null, effective_until: string | null) => ({
      effective_from,
      effective_until,
    })
    type Validity = ReturnType<typeof validity>
    const check = ([first, second]: [string, string], one: Validity, other: Validity) => {
      const [a, b] = of(first, second)
      const found = [
        findOverlap([
          { ...a, ...one },
          { ...b, ...other },
        ]),
        findOverlap([
          { ...b, ...other },
          { ...a, ...one },
        ]),
      ]
      expect(found[0]).toEqual(found[1])
      return found[0] !== null
    }
    const mondays: [string, string] = ["mon 09:00-12:00", "mon 09:00-12:00"]

    it("may share minutes while they are never valid on the same date", () => {
      expect(check(mondays, validity(null, "2026-06-30"), validity("2026-07-01", null))).toBe(false)
      expect(check(mondays, validity(null, "2026-07-06"), validity("2026-07-06", null))).toBe(true)
      expect(check(mondays, validity(null, null), validity("2026-07-01", "2026-07-31"))).toBe(true)
    })

    it("may share dates on which none of them is", () => {
      expect(check(mondays, validity(null, "2026-07-05"), validity("2026-06-30", null))).toBe(false)
      expect(check(mondays, validity(null, "2026-07-06"), validity("2026-06-30", null))).toBe(true)
      expect(check(mondays, validity("2026-07-01", "2026-07-05"), validity(null, null))).toBe(false)
    })

    it("overlap when the last date of one runs over midnight into the first of another", () => {
      const night: [string, string] = ["mon 20:00-28:00", "tue 03:00-05:00"]
      expect(check(night, validity(null, "2026-07-06"), validity("2026-07-07", null))).toBe(true)
      expect(check(night, validity(null, "2026-07-05"), validity("2026-07-07", null))).toBe(false)
      expect(check(night, validity(null, "2026-07-06"), validity("2026-07-08", null))).toBe(false)
      const touching: [string, string] = ["mon 20:00-27:00", "tue 03:00-05:00"]
      expect(check(touching, validity(null, "2026-07-06"), validity("2026-07-07", null))).toBe(false)
      const sunday: [string, string] = ["sun 20:00-36:00", "mon 11:59-13:00"]
      expect(check(sunday, validity(null, "2026-07-05"), validity("2026-07-06", "2026-07-06"))).toBe(true)
    })

    it("overlap exactly when a minute of some date is taken twice", () => {
      const day = fc.integer({ min: 0, max: 20 })
      const open = fc.option(day)
      const dateOf = (index: number | null) =>
        index === null ? null : fromEpochDay(toEpochDay("2026-06-29") + index)
      const shift = fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        start: fc.integer({ min: 0, max: 23 }).map((hour) => hour * 60),
        length: fc.integer({ min: 1, max: 12 }).map((hours) => hours * 60),
        from: open,
        until: open,
      })
      fc.assert(
        fc.property(fc.array(shift, { minLength: 2, maxLength: 4 }), (shifts) => {
          const taken = shifts.flatMap(({ weekday, start, length, from, until }) =>
            Array.from({ length: 35 }, (_, index) => index - 7)
              .filter(
                (index) =>
                  (((index % 7) + 7) % 7) + 1 === weekday && index >= (from ?? -7) && index <= (until ?? 27),
              )
              .flatMap((index) =>
                Array.from({ length: length / 60 }, (_, hour) => index * 24 + start / 60 + hour),
              ),
          )
          const intervals = shifts.map(({ weekday, start, length, from, until }) => ({
            weekday,
            start,
            end: start + length,
            effective_from: dateOf(from),
            effective_until: dateOf(until),
          }))
          expect(findOverlap(intervals) !== null).toBe(new Set(taken).size < taken.length)
        }),
      )
    })
  })

  it("overlap in different zones only when they do whatever the clocks are apart", () => {
    const shifts = of("mon 09:00-12:00", "mon 16:00-18:00")
    expect(findOverlap(shifts, () => [-420])).toEqual([0, 1])
    expect(findOverlap(shifts, () => [-420, -360])).toEqual([0, 1])
    expect(findOverlap(shifts, () => [-420, -240])).toBeNull()
    expect(findOverlap(of("mon 22:00-24:00", "tue 11:00-12:00"), () => [-720])).toEqual([0, 1])
    expect(findOverlap(of("sun 22:00-24:00", "mon 11:00-12:00"), () => [-720])).toEqual([0, 1])
    expect(findOverlap(of("sun 22:00-24:00", "mon 11:00-12:00"), () => [-660])).toBeNull()
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

  it("overlap over midnight, in either order", () => {
    const night = on("2026-06-30", 1200, 1680)
    expect(findDateOverlap([night, on("2026-07-01", 239, 300)])).toEqual([0, 1])
    expect(findDateOverlap([on("2026-07-01", 239, 300), night])).toEqual([0, 1])
    expect(findDateOverlap([night, on("2026-07-01", 240, 300)])).toBeNull()
    expect(findDateOverlap([night, on("2026-07-02", 0, 300)])).toBeNull()
    expect(findDateOverlap([night, on("2026-07-01", null, null)])).toBeNull()
    expect(findDateOverlap([on("2026-12-31", 1380, 2160), on("2027-01-01", 719, 780)])).toEqual([0, 1])
  })

  it("overlap in different zones only when they do whatever the clocks are apart", () => {
    const days = [on("2026-06-22", 540, 720), on("2026-06-22", 960, 1080)]
    expect(findDateOverlap(days, () => [-420, -360])).toEqual([0, 1])
    expect(findDateOverlap(days, () => [-420, -240])).toBeNull()
  })

  it("contradict a day that is closed", () => {
    const closed = on("2026-06-22", null, null)
    expect(findDateOverlap([on("2026-06-21", 540, 600), closed, on("2026-06-22", 540, 600)])).toEqual([1, 2])
    expect(findDateOverlap([closed, closed])).toEqual([0, 1])
    expect(findDateOverlap([closed])).toBeNull()
  })
})
