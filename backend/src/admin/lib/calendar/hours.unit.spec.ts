import type { VenueCalendar } from "./calendar"
import { daysOff, outside, shownHours, toWall } from "./hours"

const nothing = { segments: [], blocks: [], sessions: [], time_off: [], staff: [], units: [], opening: [] }
const berlin = (from: string, to: string, more: object = {}) =>
  ({ ...nothing, time_zone: "Europe/Berlin", from, to, ...more }) as unknown as VenueCalendar

const span = (starts_at: string, ends_at: string) => ({ starts_at, ends_at })

describe("A time on the venue's clocks", () => {
  it("follows a change of clocks", () => {
    const across = span("2027-03-28T00:30:00Z", "2027-03-28T02:00:00Z")
    expect(toWall(across, "Europe/Berlin")).toEqual({ start: "2027-03-28T01:30", end: "2027-03-28T04:00" })
  })

  it("does not end before it began in the hour that comes twice", () => {
    const twice = span("2027-10-31T00:45:00Z", "2027-10-31T01:15:00Z")
    expect(toWall(twice, "Europe/Berlin")).toEqual({ start: "2027-10-31T02:45", end: "2027-10-31T03:15" })
  })
})

describe("Times at which nobody can work", () => {
  it("are all that lies outside of the windows", () => {
    const windows = [
      span("2026-11-21T08:00:00Z", "2026-11-21T11:00:00Z"),
      span("2026-11-21T12:00:00Z", "2026-11-21T16:00:00Z"),
    ]
    expect(outside(windows, berlin("2026-11-21", "2026-11-21"))).toEqual([
      { start: "2026-11-21T00:00", end: "2026-11-21T09:00" },
      { start: "2026-11-21T12:00", end: "2026-11-21T13:00" },
      { start: "2026-11-21T17:00", end: "2026-11-22T00:00" },
    ])
    expect(outside([], berlin("2026-11-21", "2026-11-22"))).toEqual([
      { start: "2026-11-21T00:00", end: "2026-11-23T00:00" },
    ])
    const whole = [span("2026-11-20T23:00:00Z", "2026-11-21T23:00:00Z")]
    expect(outside(whole, berlin("2026-11-21", "2026-11-21"))).toEqual([])
  })
})

describe("Days off", () => {
  it("are those without any window, a night that reaches over counted for both", () => {
    const night = [span("2026-11-20T21:00:00Z", "2026-11-21T01:00:00Z")]
    expect(daysOff(night, berlin("2026-11-20", "2026-11-22"))).toEqual([
      { start: "2026-11-22T00:00", end: "2026-11-23T00:00" },
    ])
  })
})

describe("The hours shown", () => {
  it("are those of the venue, an hour around, and of what lies outside them", () => {
    const opening = [span("2026-11-21T08:00:00Z", "2026-11-21T17:00:00Z")]
    const day = (more: object = {}) => shownHours(berlin("2026-11-21", "2026-11-21", { opening, ...more }))
    expect(day()).toEqual({ from: "08:00", until: "19:00" })
    expect(day({ segments: [span("2026-11-21T17:00:00Z", "2026-11-21T18:15:00Z")] })).toEqual({
      from: "08:00",
      until: "21:00",
    })
    expect(day({ blocks: [span("2026-11-21T20:00:00Z", "2026-11-22T01:00:00Z")] })).toEqual({
      from: "00:00",
      until: "24:00",
    })
    expect(shownHours(berlin("2026-11-21", "2026-11-21"))).toEqual({ from: "08:00", until: "20:00" })
  })
})
