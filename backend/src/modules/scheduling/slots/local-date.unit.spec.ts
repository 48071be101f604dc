import fc from "fast-check"
import { DateTime } from "luxon"
import { fromEpochDay, toEpochDay, toInstant, toWallTime, weekdayOf } from "./local-date"

describe("Local dates", () => {
  it("are days since 1970-01-01", () => {
    expect(toEpochDay("1970-01-01")).toBe(0)
    expect(toEpochDay("1969-12-31")).toBe(-1)
    expect(toEpochDay("2026-03-08")).toBe(20_520)
    expect(fromEpochDay(20_520)).toBe("2026-03-08")
    expect(toWallTime(20_520 * 1440 + 605)).toBe("2026-03-08T10:05")
  })

  it("are refused when there is no such date", () => {
    const wrong = [
      "2026-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-1-1",
      "26-01-01",
      "2026-06-31",
      "",
      "today",
    ]
    const dressed = ["2026-01-01T00:00", " 2026-01-01", "2026-01-01\n", "+002026-01-01", "0099-01-01"]
    for (const date of [...wrong, ...dressed]) expect([date, toEpochDay(date)]).toEqual([date, Number.NaN])
    expect(toEpochDay("2028-02-29")).toBe(21_243)
  })

  it("and minutes are instants", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000, max: 90_000_000 }), (minute) => {
        expect(toInstant(minute)).toBe(new Date(minute * 60_000).toISOString())
      }),
    )
  })

  it("agree with luxon on date and weekday, before 1970 too", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        const date = DateTime.fromMillis(day * 86_400_000, { zone: "UTC" })
        expect(fromEpochDay(day)).toBe(date.toISODate())
        expect(toEpochDay(fromEpochDay(day))).toBe(day)
        expect(weekdayOf(day)).toBe(date.weekday)
      }),
    )
  })
})
