import fc from "fast-check"
import { cancellationTerms } from "./cancellation-fee"
import { depositOf } from "./deposit"
import { decimalsOf, percentageOf, roundToCurrency } from "./round"

describe("Rounding", () => {
  it("knows the decimals of currencies", () => {
    expect(["thb", "eur", "kes", "jpy", "krw", "kwd"].map(decimalsOf)).toEqual([2, 2, 2, 0, 0, 3])
  })

  it("goes half up to the currency's decimals", () => {
    const round = (amount: number | string, currency: string) => roundToCurrency(amount, currency).numeric
    expect([0.005, 0.0049, 1.005, 2.675, 10.345, 0.1 + 0.2].map((amount) => round(amount, "eur"))).toEqual([
      ...[0.01, 0, 1.01, 2.68, 10.35, 0.3],
    ])
    expect([0.5, 0.4999, 1.5, 2.5].map((amount) => round(amount, "jpy"))).toEqual([1, 0, 2, 3])
    expect([1.0005, 1.00049].map((amount) => round(amount, "kwd"))).toEqual([1.001, 1])
    expect(round("123456789.125", "thb")).toBe(123_456_789.13)
  })

  it("agrees with whole numbers of the smallest unit", () => {
    const thousandths = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(thousandths, (amount) => {
        const exact = `${Math.floor(amount / 1000)}.${String(amount % 1000).padStart(3, "0")}`
        expect(roundToCurrency(exact, "thb").numeric).toBe(Math.floor((amount + 5) / 10) / 100)
        expect(roundToCurrency(exact, "jpy").numeric).toBe(Math.floor((amount + 500) / 1000))
      }),
    )
  })

  it("takes percentages without the errors of floating point", () => {
    const take = (amount: number, percentage: number, currency: string) =>
      percentageOf(amount, percentage, currency).numeric
    expect(take(800, 10, "thb")).toBe(80)
    expect(take(999.99, 33.33, "thb")).toBe(333.3)
    expect(take(1.15, 50, "eur")).toBe(0.58)
    expect(take(4.35, 100, "eur")).toBe(4.35)
    expect(take(1001, 12.5, "jpy")).toBe(125)
    expect(take(1004, 12.5, "jpy")).toBe(126)
    expect(take(70.1, 0, "eur")).toBe(0)
  })

  it("takes every percentage of every price exactly", () => {
    const cents = fc.bigInt({ min: 0n, max: 10_000_000_000n })
    fc.assert(
      fc.property(cents, fc.bigInt({ min: 0n, max: 100n }), (price, percentage) => {
        const due = (price * percentage + 50n) / 100n
        const exact = `${price / 100n}.${String(price % 100n).padStart(2, "0")}`
        expect(percentageOf(exact, Number(percentage), "eur").numeric).toBe(Number(due) / 100)
      }),
    )
  })
})

describe("The deposit", () => {
  it("is all, nothing, a percentage, or a fixed amount up to the price", () => {
    const due = (type: "full" | "none" | "percentage" | "fixed", value: number | null, price = 999) =>
      depositOf({ type, value }, price, "thb").numeric
    expect(due("full", null)).toBe(999)
    expect(due("none", null)).toBe(0)
    expect(due("percentage", 30)).toBe(299.7)
    expect(due("percentage", 33)).toBe(329.67)
    expect(due("percentage", 100)).toBe(999)
    expect(due("percentage", 0)).toBe(0)
    expect(due("fixed", 200)).toBe(200)
    expect(due("fixed", 1500)).toBe(999)
    expect(due("fixed", 200, 0)).toBe(0)
  })

  it("has no fractions where the currency has none", () => {
    expect(depositOf({ type: "percentage", value: 15 }, 3330, "jpy").numeric).toBe(500)
    expect(depositOf({ type: "percentage", value: 15 }, 3330, "thb").numeric).toBe(499.5)
  })
})

describe("Cancelling", () => {
  const policy = {
    free_until_minutes: 1440,
    late_fee_percentage: 50,
    no_show_fee_percentage: 100,
    max_reschedules: null,
  }
  const starts_at = new Date("2026-03-08T14:00:00Z")
  const terms = (at: string, more: Partial<Parameters<typeof cancellationTerms>[0]> = {}) => {
    const input = {
      policy,
      starts_at,
      at: new Date(at),
      total: 800,
      paid: 800,
      currency_code: "thb",
      ...more,
    }
    const { fee, refund, free_until } = cancellationTerms(input)
    return [fee.numeric, refund.numeric, free_until.toISOString()]
  }

  it("is free until exactly so many elapsed minutes before the visit, over a change of clocks too", () => {
    // 10:00 in New York on the day the clocks go forward; 24 hours before it is 09:00, not 10:00.
    const until = "2026-03-07T14:00:00.000Z"
    expect(terms("2026-03-07T13:00:00Z")).toEqual([0, 800, until])
    expect(terms("2026-03-07T14:00:00.000Z")).toEqual([0, 800, until])
    expect(terms("2026-03-07T14:00:00.001Z")).toEqual([400, 400, until])
    expect(terms("2026-03-08T14:00:00Z")).toEqual([400, 400, until])
  })

  it("costs the policy's percentage of the price, rounded half up", () => {
    const late = "2026-03-08T12:30:00Z"
    const fee = (late_fee_percentage: number, total: number, currency_code = "thb") =>
      terms(late, { policy: { ...policy, late_fee_percentage }, total, paid: total, currency_code }).slice(
        0,
        2,
      )
    expect(fee(10, 800)).toEqual([80, 720])
    expect(fee(30, 800)).toEqual([240, 560])
    expect(fee(0, 800)).toEqual([0, 800])
    expect(fee(100, 800)).toEqual([800, 0])
    expect(fee(33, 99.95)).toEqual([32.98, 66.97])
    expect(fee(50, 1001, "jpy")).toEqual([501, 500])
  })

  it("never costs more than was paid, and what was paid and not kept goes back", () => {
    const late = "2026-03-08T12:30:00Z"
    expect(terms(late, { paid: 240 }).slice(0, 2)).toEqual([240, 0])
    expect(terms(late, { paid: 0 }).slice(0, 2)).toEqual([0, 0])
    expect(terms(late, { paid: 500 }).slice(0, 2)).toEqual([400, 100])
    expect(terms("2026-03-01T00:00:00Z", { paid: 240 }).slice(0, 2)).toEqual([0, 240])
  })

  it("is free up to the start when nothing has to be said in advance", () => {
    const always = { policy: { ...policy, free_until_minutes: 0 } }
    expect(terms("2026-03-08T14:00:00Z", always).slice(0, 2)).toEqual([0, 800])
    expect(terms("2026-03-08T14:00:00.001Z", always).slice(0, 2)).toEqual([400, 400])
  })
})
