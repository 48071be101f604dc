import { datesOf, stepFrom } from "./view"

describe("The dates of a view", () => {
  it("are a day, a week from Monday, or a month in whole weeks", () => {
    expect(datesOf("day", "2026-11-21")).toEqual({ from: "2026-11-21", to: "2026-11-21" })
    expect(datesOf("week", "2026-11-22")).toEqual({ from: "2026-11-16", to: "2026-11-22" })
    expect(datesOf("list", "2026-11-16")).toEqual({ from: "2026-11-16", to: "2026-11-22" })
    expect(datesOf("month", "2026-11-21")).toEqual({ from: "2026-10-26", to: "2026-12-06" })
    expect(datesOf("month", "2027-02-10")).toEqual({ from: "2027-02-01", to: "2027-02-28" })
  })

  it("go on and back by one of it", () => {
    expect(stepFrom("day", "2026-12-31", 1)).toBe("2027-01-01")
    expect(stepFrom("week", "2026-11-21", -1)).toBe("2026-11-14")
    expect(stepFrom("month", "2026-01-31", 1)).toBe("2026-02-01")
    expect(stepFrom("month", "2026-01-31", -1)).toBe("2025-12-01")
  })
})
