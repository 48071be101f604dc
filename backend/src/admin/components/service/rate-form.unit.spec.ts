import type { Service } from "../../lib/service/service"
import { ratesBody, ratesSchema, ratesValues } from "./rate-form"

const service = {
  staff_rates: [
    {
      staff_id: "stf_1",
      variant_id: "variant_1",
      duration_minutes: 45,
      prices: [
        { currency_code: "usd", amount: 30 },
        { currency_code: "thb", amount: 900 },
      ],
    },
    { staff_id: "stf_1", variant_id: "variant_2", duration_minutes: 90, prices: null },
  ],
} as unknown as Service

describe("the form of rates", () => {
  it("shows the price in the venue's currency, and keeps the others", () => {
    const values = ratesValues(service, "thb")
    expect(values.staff_rates.map(({ amount }) => amount)).toEqual([900, null])
    expect(ratesBody(service, "thb")(values)).toEqual({
      staff_rates: [
        {
          staff_id: "stf_1",
          variant_id: "variant_1",
          duration_minutes: 45,
          prices: [
            { currency_code: "thb", amount: 900 },
            { currency_code: "usd", amount: 30 },
          ],
        },
        service.staff_rates[1],
      ],
    })
  })

  it("wants a length or a price", () => {
    const rate = { staff_id: "stf_1", variant_id: "variant_1", duration_minutes: null, amount: null }
    expect(ratesSchema.safeParse({ staff_rates: [rate] }).success).toBe(false)
    expect(ratesSchema.safeParse({ staff_rates: [{ ...rate, amount: 0 }] }).success).toBe(true)
    expect(ratesSchema.safeParse({ staff_rates: [] }).success).toBe(true)
  })
})
