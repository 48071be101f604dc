import { findStrays } from "./due-minute"

const minuteOf = (instant: string) => Date.parse(instant) / 60_000

/** By how many minutes one stored time is wrong; 0: it is right. */
const wrong = (time_zone: string, local_starts_at: string, stored: string) =>
  findStrays([{ time_zone, local_starts_at, starts_minute: minuteOf(stored) }])[0]?.minutes ?? 0

describe("The UTC of a wall time that was agreed", () => {
  it("stays while the rules give it", () => {
    expect(wrong("Asia/Bangkok", "2027-01-05T10:00", "2027-01-05T03:00Z")).toBe(0)
    expect(wrong("Europe/Berlin", "2027-07-05T10:00", "2027-07-05T08:00Z")).toBe(0)
    expect(wrong("Europe/Berlin", "2027-01-05T10:00", "2027-01-05T09:00Z")).toBe(0)
    expect(wrong("Asia/Kathmandu", "2027-01-05T10:00", "2027-01-05T04:15Z")).toBe(0)
  })

  it("moves by what the rules have changed", () => {
    expect(wrong("Asia/Bangkok", "2027-01-05T10:00", "2027-01-05T02:00Z")).toBe(60)
    expect(wrong("Europe/Berlin", "2027-07-05T10:00", "2027-07-05T09:00Z")).toBe(-60)
    expect(wrong("Australia/Lord_Howe", "2027-01-05T00:10", "2027-01-04T13:40Z")).toBe(-30)
  })

  it("stays when it is one of two, else becomes the earlier", () => {
    expect(wrong("Europe/Berlin", "2027-10-31T02:30", "2027-10-31T00:30Z")).toBe(0)
    expect(wrong("Europe/Berlin", "2027-10-31T02:30", "2027-10-31T01:30Z")).toBe(0)
    expect(wrong("Europe/Berlin", "2027-10-31T02:30", "2027-10-31T02:30Z")).toBe(-120)
  })

  it("begins when the gap ends that it lies in, and stays there", () => {
    expect(wrong("Europe/Berlin", "2027-03-28T02:30", "2027-03-28T01:30Z")).toBe(-30)
    expect(wrong("Europe/Berlin", "2027-03-28T02:30", "2027-03-28T01:00Z")).toBe(0)
  })

  it("is found at once when somebody comes in the year 9999", () => {
    const row = (local_starts_at: string, stored: string) => ({
      time_zone: "Europe/Berlin",
      local_starts_at,
      starts_minute: minuteOf(stored),
    })
    const begun = Date.now()
    const late = row("9999-07-05T10:00", "9999-07-05T09:00Z")
    expect(findStrays([row("2027-01-05T10:00", "2027-01-05T09:00Z"), late])).toEqual([
      { ...late, minutes: -60 },
    ])
    expect(Date.now() - begun).toBeLessThan(2000)
  })

  it("stays in a zone that nobody knows", () => {
    expect(wrong("Mars/Olympus", "2027-03-28T02:30", "2027-03-28T01:30Z")).toBe(0)
  })

  it("is found for many rows with what belongs to them", () => {
    const row = (id: string, stored: string) => ({
      id,
      time_zone: "Asia/Bangkok",
      local_starts_at: "2027-01-05T10:00",
      starts_minute: minuteOf(stored),
    })
    const rows = [row("a", "2027-01-05T02:00Z"), row("b", "2027-01-05T03:00Z"), row("c", "2027-01-05T04:00Z")]
    expect(findStrays(rows)).toEqual([
      { ...rows[0], minutes: 60 },
      { ...rows[2], minutes: -60 },
    ])
    expect(findStrays([])).toEqual([])
  })
})
