import { explained, outcomesAtHand } from "./steps"

describe("The outcome of a visit", () => {
  it("is one click when it costs the client nothing, and asked about when it may", () => {
    const fee = { no_show_fee_percentage: 50 }
    expect(explained({ policy: fee, paid_total: 10 })).toContain("no-show")
    expect(explained({ policy: null, paid_total: 10 })).toContain("no-show")
    expect(explained({ policy: { no_show_fee_percentage: 0 }, paid_total: 10 })).toEqual([
      "decline",
      "cancel",
    ])
    expect(explained({ policy: fee, paid_total: 0 })).toEqual(["decline", "cancel"])
  })

  it("is at hand once the visit should have begun", () => {
    const visit = { starts_at: "2027-03-28T00:30:00.000Z" }
    const start = Date.parse(visit.starts_at)
    expect([outcomesAtHand(visit, start - 1), outcomesAtHand(visit, start)]).toEqual([2, 3])
  })
})
