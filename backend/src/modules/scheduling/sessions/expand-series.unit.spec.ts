import fc from "fast-check"
import { DateTime } from "luxon"
import { ZONES } from "../slots/testing/zones"
import { expandSeries } from "./expand-series"

/** The starts of a series as UTC, minutes alone. */
function starts(time_zone: string, from: string, rrule: string, count: number): string[] {
  const at = DateTime.fromISO(from, { zone: time_zone }).toJSDate()
  return expandSeries({ rrule, from: at, count, time_zone }).map(
    (start) => `${start.toISOString().slice(0, 16)}Z`,
  )
}

/** The same on the venue's clock. */
const clocks = (zone: string, from: string, rrule: string, count: number) =>
  starts(zone, from, rrule, count).map((start) => DateTime.fromISO(start, { zone }).toFormat("MM-dd HH:mm"))

const refusal = (rrule: string, count = 3) => {
  try {
    return starts("Asia/Bangkok", "2026-03-02T18:00", rrule, count)
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

describe("A series of sessions over a clock change", () => {
  it("stays at 18:00 in New York", () => {
    expect(starts("America/New_York", "2026-03-02T18:00", "FREQ=WEEKLY", 3)).toEqual([
      "2026-03-02T23:00Z",
      "2026-03-09T22:00Z",
      "2026-03-16T22:00Z",
    ])
  })

  it("stays at 18:00 in Berlin, when summer ends", () => {
    expect(starts("Europe/Berlin", "2026-10-22T18:00", "RRULE:FREQ=WEEKLY;BYDAY=TH,MO", 3)).toEqual([
      "2026-10-22T16:00Z",
      "2026-10-26T17:00Z",
      "2026-10-29T17:00Z",
    ])
  })

  it("clamps forward where midnight is missing: Santiago", () => {
    expect(clocks("America/Santiago", "2026-09-05T00:30", "FREQ=DAILY", 3)).toEqual([
      "09-05 00:30",
      "09-06 01:00",
      "09-07 00:30",
    ])
  })

  it("clamps forward over half an hour, and takes the earlier of two: Lord Howe", () => {
    expect(starts("Australia/Lord_Howe", "2026-10-03T02:15", "FREQ=DAILY", 3)).toEqual([
      "2026-10-02T15:45Z",
      "2026-10-03T15:30Z",
      "2026-10-04T15:15Z",
    ])
    expect(starts("Australia/Lord_Howe", "2026-04-04T01:45", "FREQ=DAILY", 3)).toEqual([
      "2026-04-03T14:45Z",
      "2026-04-04T14:45Z",
      "2026-04-05T15:15Z",
    ])
  })

  it("begins at the very instant given, also in an hour that comes twice", () => {
    const from = new Date("2026-11-01T06:30:00Z")
    const [first, second] = expandSeries({
      rrule: "FREQ=DAILY",
      from,
      count: 2,
      time_zone: "America/New_York",
    })
    expect([first, second]).toEqual([from, new Date("2026-11-02T06:30:00Z")])
  })

  it("agrees with luxon's clock in every zone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 0, max: 95 }),
        (zone, day, quarter) => {
          const from = DateTime.fromISO("2026-01-01", { zone: "UTC" }).plus({
            days: day,
            minutes: quarter * 15,
          })
          const given = expandSeries({
            rrule: "FREQ=DAILY",
            from: from.toJSDate(),
            count: 30,
            time_zone: zone,
          })
          const nominal = from.setZone(zone)
          given.forEach((start, index) => {
            const shown = DateTime.fromJSDate(start, { zone })
            const wanted = nominal.plus({ days: index })
            const isGap = wanted.hour !== nominal.hour || wanted.minute !== nominal.minute
            // Luxon moves a missing time on by the gap's length; ours begins when the gap ends.
            if (isGap) expect(start.getTime()).toBeLessThanOrEqual(wanted.toMillis())
            else
              expect([shown.hour, shown.minute, shown.day]).toEqual([
                nominal.hour,
                nominal.minute,
                wanted.day,
              ])
          })
          expect(new Set(given.map(Number)).size).toBe(30)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe("The rule of a series", () => {
  it("begins at the first date that fits", () => {
    expect(clocks("Asia/Bangkok", "2026-03-04T18:00", "FREQ=WEEKLY;BYDAY=MO,FR", 3)).toEqual([
      "03-06 18:00",
      "03-09 18:00",
      "03-13 18:00",
    ])
  })

  it("knows months, positions, intervals and times of the day", () => {
    expect(clocks("Asia/Bangkok", "2026-01-31T09:00", "FREQ=MONTHLY", 3)).toEqual([
      "01-31 09:00",
      "03-31 09:00",
      "05-31 09:00",
    ])
    expect(clocks("Asia/Bangkok", "2026-01-01T09:00", "FREQ=MONTHLY;BYDAY=-1FR", 2)).toEqual([
      "01-30 09:00",
      "02-27 09:00",
    ])
    expect(clocks("Asia/Bangkok", "2026-01-01T09:00", "FREQ=DAILY;INTERVAL=2;BYHOUR=9,18", 3)).toEqual([
      "01-01 09:00",
      "01-01 18:00",
      "01-03 09:00",
    ])
  })

  it("takes a COUNT or UNTIL that agrees with the number of sessions", () => {
    const weekly = ["2026-03-02T11:00Z", "2026-03-09T11:00Z", "2026-03-16T11:00Z"]
    expect(refusal("FREQ=WEEKLY;COUNT=3")).toEqual(weekly)
    expect(refusal("FREQ=WEEKLY;UNTIL=20260316")).toEqual(weekly)
    expect(refusal("FREQ=WEEKLY;UNTIL=20260316T110000Z")).toEqual(weekly)
    expect(refusal("FREQ=WEEKLY;UNTIL=20260316T180000")).toEqual(weekly)
  })

  it.each([
    ["FREQ=WEEKLY;COUNT=4", "count: differs from the rule's COUNT=4"],
    ["FREQ=WEEKLY;UNTIL=20260315", "count: the rule's UNTIL ends the series after 2 sessions"],
    ["FREQ=WEEKLY;UNTIL=20260316T105959Z", "count: the rule's UNTIL ends the series after 2 sessions"],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "rrule: has 0 of 3 dates within five years"],
    ["FREQ=WEEKLY;UNTIL=20200101", "rrule: has 0 of 3 dates within five years"],
    ["", "rrule: an empty part is not a part that a series of sessions takes"],
    ["every Monday", "rrule: EVERY MONDAY is not a part that a series of sessions takes"],
    ["BYDAY=MO", "rrule: FREQ is missing"],
    ["FREQ=HOURLY", "rrule: FREQ is malformed"],
    ["FREQ=SECONDLY", "rrule: FREQ is malformed"],
    ["FREQ=DAILY;FREQ=WEEKLY", "rrule: FREQ is given twice"],
    ["FREQ=DAILY;INTERVAL=0", "rrule: INTERVAL is malformed"],
    ["FREQ=DAILY;INTERVAL=-1", "rrule: INTERVAL is malformed"],
    ["FREQ=WEEKLY;BYDAY=XX", "rrule: BYDAY is malformed"],
    ["FREQ=DAILY;BYHOUR=25", "rrule: BYHOUR is malformed"],
    ["FREQ=DAILY;BYMONTH=", "rrule: BYMONTH is malformed"],
    ["FREQ=DAILY;UNTIL=20260230", "rrule: UNTIL is not a date"],
    ["FREQ=DAILY;UNTIL=20260301T250000", "rrule: UNTIL is not a time"],
    ["FREQ=DAILY;COUNT=3;UNTIL=20260401", "rrule: COUNT and UNTIL exclude one another"],
    ["DTSTART=20260301;FREQ=DAILY", "rrule: DTSTART is not a part that a series of sessions takes"],
    ["FREQ=DAILY\nEXDATE:20260301", "rrule: FREQ is malformed"],
    ["FREQ=DAILY;BYSECOND=30", "rrule: BYSECOND is not a part that a series of sessions takes"],
  ])("refuses %j", (rrule, message) => {
    expect(refusal(rrule)).toBe(message)
  })

  it("ends soon also for a rule that never comes true", () => {
    expect(refusal("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 366)).toBe(
      "rrule: has 0 of 366 dates within five years",
    )
  })
})
