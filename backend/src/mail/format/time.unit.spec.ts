import { formatInstant, formatSpan, formatZone } from "./time"

describe("times in mail", () => {
  it("are wall times of the zone", () => {
    const instant = new Date("2026-03-12T20:30:00.000Z")
    expect(formatInstant(instant, "UTC")).toBe("Thursday 12 March 2026, 20:30")
    expect(formatInstant(instant, "Asia/Bangkok")).toBe("Friday 13 March 2026, 03:30")
    expect(formatInstant(new Date("2026-03-12T21:00:00.000Z"), "Africa/Nairobi")).toBe(
      "Friday 13 March 2026, 00:00",
    )
  })

  it("name the zone as it is called on that day", () => {
    expect(formatZone(new Date("2026-01-10T12:00:00Z"), "Europe/Berlin")).toBe(
      "Central European Standard Time (Europe/Berlin)",
    )
    expect(formatZone(new Date("2026-07-10T12:00:00Z"), "Europe/Berlin")).toBe(
      "Central European Summer Time (Europe/Berlin)",
    )
  })

  it("give the second date only when it is another day", () => {
    const starts = new Date("2026-03-12T22:30:00.000Z")
    expect(formatSpan(starts, new Date("2026-03-12T23:30:00.000Z"), "UTC")).toBe(
      "Thursday 12 March 2026, 22:30–23:30",
    )
    expect(formatSpan(starts, new Date("2026-03-13T00:30:00.000Z"), "UTC")).toBe(
      "Thursday 12 March 2026, 22:30 – Friday 13 March 2026, 00:30",
    )
  })
})
