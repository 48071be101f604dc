import { lengthOf, periodOf } from "./period"

describe("The days of a report", () => {
  it("end with today and are compared with as many right before them", () => {
    expect(periodOf({ period: "today" }, "2026-03-01")).toEqual({
      current: { from: "2026-03-01", to: "2026-03-01" },
      previous: { from: "2026-02-28", to: "2026-02-28" },
    })
    expect(periodOf({ period: "last_7_days" }, "2026-03-29")).toEqual({
      current: { from: "2026-03-23", to: "2026-03-29" },
      previous: { from: "2026-03-16", to: "2026-03-22" },
    })
    expect(lengthOf(periodOf({ period: "last_30_days" }, "2026-01-05").current)).toBe(30)
  })

  it("of a month are compared with the same dates of the month before, as far as it has them", () => {
    expect(periodOf({ period: "month" }, "2026-01-12")).toEqual({
      current: { from: "2026-01-01", to: "2026-01-12" },
      previous: { from: "2025-12-01", to: "2025-12-12" },
    })
    expect(periodOf({ period: "month" }, "2026-03-31")).toEqual({
      current: { from: "2026-03-01", to: "2026-03-31" },
      previous: { from: "2026-02-01", to: "2026-02-28" },
    })
    expect(periodOf({ period: "month" }, "2026-04-30").previous.to).toBe("2026-03-30")
  })

  it("that are chosen may lie ahead, and end with a leap day", () => {
    expect(periodOf({ period: "custom", from: "2028-02-28", to: "2028-02-29" }, "2026-01-01")).toEqual({
      current: { from: "2028-02-28", to: "2028-02-29" },
      previous: { from: "2028-02-26", to: "2028-02-27" },
    })
  })
})
