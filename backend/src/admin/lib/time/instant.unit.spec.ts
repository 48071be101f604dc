import fc from "fast-check"
import { instantOf, localDateOf } from "./instant"

describe("Instants of wall clock times", () => {
  it("follows the zone's offset", () => {
    expect(instantOf("2026-03-09", "14:00", "Asia/Bangkok")).toBe("2026-03-09T07:00:00.000Z")
    expect(instantOf("2026-07-01", "00:00", "Europe/Berlin")).toBe("2026-06-30T22:00:00.000Z")
    expect(instantOf("2026-01-01", "24:00", "Africa/Nairobi")).toBe("2026-01-01T21:00:00.000Z")
    expect(instantOf("2026-01-01", "28:00", "UTC")).toBe("2026-01-02T04:00:00.000Z")
  })

  it("takes the earlier of two, and goes forward where there is none", () => {
    expect(instantOf("2026-10-25", "02:30", "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z")
    expect(instantOf("2026-10-25", "04:00", "Europe/Berlin")).toBe("2026-10-25T03:00:00.000Z")
    expect(instantOf("2026-03-29", "02:30", "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z")
    expect(instantOf("2026-03-29", "04:00", "Europe/Berlin")).toBe("2026-03-29T02:00:00.000Z")
  })

  it("lies on the local date it was made of", () => {
    const zones = fc.constantFrom(
      "Asia/Bangkok",
      "Africa/Nairobi",
      "Europe/Berlin",
      "America/New_York",
      "Pacific/Apia",
    )
    const day = fc.integer({ min: 0, max: 3650 })
    fc.assert(
      fc.property(zones, day, (zone, days) => {
        const date = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)
        expect(localDateOf(instantOf(date, "12:00", zone), zone)).toBe(date)
      }),
    )
  })
})
