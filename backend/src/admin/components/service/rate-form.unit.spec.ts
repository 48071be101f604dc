import type { Service } from "../../lib/service/service"
import { ratesBody, ratesSchema, ratesValues } from "./rate-form"

const service = {
  staff_ids: ["stf_1", "stf_2"],
  variants: [{ id: "variant_1" }, { id: "variant_2" }],
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

const same = (variant_id: string) => ({ variant_id, duration_minutes: null, amount: null })

describe("the price table", () => {
  it("has a row for each of the staff and a cell for each option, empty where nothing differs", () => {
    expect(ratesValues(service, "thb")).toEqual({
      rows: [
        {
          staff_id: "stf_1",
          cells: [
            { variant_id: "variant_1", duration_minutes: 45, amount: 900 },
            { variant_id: "variant_2", duration_minutes: 90, amount: null },
          ],
        },
        { staff_id: "stf_2", cells: [same("variant_1"), same("variant_2")] },
      ],
    })
  })

  it("sends what differs, and keeps prices in other currencies", () => {
    const values = ratesValues(service, "thb")
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

  it("takes a price of nought and no length of nought", () => {
    const rows = (cell: object) => ({ rows: [{ staff_id: "stf_1", cells: [{ ...same("v"), ...cell }] }] })
    expect(ratesSchema.safeParse(rows({ amount: 0 })).success).toBe(true)
    expect(ratesSchema.safeParse(rows({ duration_minutes: 0 })).success).toBe(false)
  })
})
