import { dayEdges, todayIn } from "./day-edges"

describe("Where local days begin and end", () => {
  it("is 23 and 25 hours apart when clocks change", () => {
    expect(dayEdges({ from: "2026-03-28", to: "2026-03-29" }, "Europe/Berlin")).toEqual([
      "2026-03-27T23:00:00.000Z",
      "2026-03-28T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ])
    expect(dayEdges({ from: "2026-10-25", to: "2026-10-25" }, "Europe/Berlin")).toEqual([
      "2026-10-24T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
    ])
  })

  it("is the first minute there is where midnight is left out, and the first of two midnights", () => {
    // Cairo's clocks go from 00:00 to 01:00; Havana's back from 01:00 to 00:00.
    expect(dayEdges({ from: "2026-04-24", to: "2026-04-24" }, "Africa/Cairo")).toEqual([
      "2026-04-23T22:00:00.000Z",
      "2026-04-24T21:00:00.000Z",
    ])
    expect(dayEdges({ from: "2026-11-01", to: "2026-11-01" }, "America/Havana")).toEqual([
      "2026-11-01T04:00:00.000Z",
      "2026-11-02T05:00:00.000Z",
    ])
  })

  it("follows the zone's own date", () => {
    const now = new Date("2026-05-01T20:00:00Z")
    expect(["Asia/Bangkok", "Europe/Berlin", "UTC"].map((zone) => todayIn(zone, now))).toEqual([
      "2026-05-02",
      "2026-05-01",
      "2026-05-01",
    ])
  })
})
