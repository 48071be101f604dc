import fc from "fast-check"
import { DateTime, IANAZone } from "luxon"
import { toEpochDay } from "./local-date"
import { minuteOf } from "./testing/ask"
import { ZONES } from "./testing/zones"
import { buildTimeline, endOfWall, isTimeZone, startOfWall, utcOfWall, wallOfUtc } from "./timeline"

/** Wall minutes of "2026-03-29T02:30". */
const wall = (time: string) => minuteOf(`${time}Z`)
const utc = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16)
const around = (zone: string, date: string) => buildTimeline(zone, toEpochDay(date) - 2, toEpochDay(date) + 2)

describe("A timeline", () => {
  it("finds every change of a year to the minute", () => {
    for (const zone of ZONES) {
      const rules = IANAZone.create(zone)
      const timeline = buildTimeline(zone, toEpochDay("2026-01-01"), toEpochDay("2026-12-31"))
      const wrong: string[] = []
      for (let at = minuteOf("2026-01-01"); at < minuteOf("2027-01-01"); at += 60) {
        if (wallOfUtc(timeline, at) - at !== rules.offset(at * 60_000)) wrong.push(utc(at))
      }
      for (const { from, offset } of timeline.slice(1)) {
        if (rules.offset((from - 1) * 60_000) === offset) wrong.push(`${utc(from)} is late`)
        if (rules.offset(from * 60_000) !== offset) wrong.push(`${utc(from)} is early`)
      }
      expect([zone, wrong]).toEqual([zone, []])
    }
  })

  it("has no time in a gap, two in a fold, one otherwise", () => {
    const spring = around("Europe/Berlin", "2026-03-29")
    expect(utcOfWall(spring, wall("2026-03-29T01:59")).map(utc)).toEqual(["2026-03-29T00:59"])
    expect(utcOfWall(spring, wall("2026-03-29T02:00"))).toEqual([])
    expect(utcOfWall(spring, wall("2026-03-29T02:59"))).toEqual([])
    expect(utcOfWall(spring, wall("2026-03-29T03:00")).map(utc)).toEqual(["2026-03-29T01:00"])
    const autumn = around("Europe/Berlin", "2026-10-25")
    expect(utcOfWall(autumn, wall("2026-10-25T01:59")).map(utc)).toEqual(["2026-10-24T23:59"])
    expect(utcOfWall(autumn, wall("2026-10-25T02:00")).map(utc)).toEqual([
      "2026-10-25T00:00",
      "2026-10-25T01:00",
    ])
    expect(utcOfWall(autumn, wall("2026-10-25T03:00")).map(utc)).toEqual(["2026-10-25T02:00"])
  })

  it("clamps forward over a gap, takes the earlier start and the later end in a fold", () => {
    const spring = around("Europe/Berlin", "2026-03-29")
    expect(utc(startOfWall(spring, wall("2026-03-29T02:30")))).toBe("2026-03-29T01:00")
    expect(utc(endOfWall(spring, wall("2026-03-29T02:30")))).toBe("2026-03-29T01:00")
    const autumn = around("Europe/Berlin", "2026-10-25")
    expect(utc(startOfWall(autumn, wall("2026-10-25T02:30")))).toBe("2026-10-25T00:30")
    expect(utc(endOfWall(autumn, wall("2026-10-25T02:30")))).toBe("2026-10-25T01:30")
  })

  it("agrees with luxon on every wall time that exists", () => {
    const days = fc.integer({ min: toEpochDay("2020-01-01"), max: toEpochDay("2030-12-31") })
    const minutes = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), days, minutes, (zone, day, minute) => {
        const timeline = buildTimeline(zone, day, day)
        const asked = day * 1440 + minute
        const shown = new Date(asked * 60_000).toISOString().slice(0, 16)
        const local = DateTime.fromISO(shown, { zone })
        const found = utcOfWall(timeline, asked)
        if (local.toFormat("yyyy-MM-dd'T'HH:mm") !== shown) expect(found).toEqual([])
        else {
          const all = local.getPossibleOffsets().map((one) => one.toMillis() / 60_000)
          expect(found).toEqual(all.sort((a, b) => a - b))
        }
        for (const one of found) expect(wallOfUtc(timeline, one)).toBe(asked)
      }),
      { numRuns: 300 },
    )
  })

  it("knows zones at the ends of the world", () => {
    const offset = (zone: string) => around(zone, "2026-06-21")[0].offset
    expect(offset("Pacific/Kiritimati")).toBe(840)
    expect(offset("Etc/GMT+12")).toBe(-720)
    expect(offset("Asia/Kathmandu")).toBe(345)
  })
})

describe("A time zone", () => {
  it("is an IANA name", () => {
    for (const name of ["Europe/Berlin", "Asia/Bangkok", "America/Argentina/Ushuaia", "UTC"]) {
      expect([name, isTimeZone(name)]).toEqual([name, true])
    }
    for (const name of ["Berlin", "Europe/Atlantis", "+02:00", "CET", "", "local", "Europe/Berlin "]) {
      expect([name, isTimeZone(name)]).toEqual([name, false])
    }
  })
})
