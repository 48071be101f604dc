import type { Service } from "../../lib/service/service"
import { optionWith, ratesBody, ratesSchema, ratesValues } from "./rate-form"

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

const option = {
  id: "variant_1",
  title: "One hour",
  duration_minutes: 60,
  prices: [{ currency_code: "thb", amount: 700 }],
}

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

  it("keeps prices in other currencies when its own is emptied, and tells them from its own", () => {
    const emptied = ratesValues(service, "thb")
    emptied.rows[0].cells[0] = same("variant_1")
    const body = ratesBody(service, "thb")(emptied)
    const kept = {
      staff_id: "stf_1",
      variant_id: "variant_1",
      duration_minutes: null,
      prices: [{ currency_code: "usd", amount: 30 }],
    }
    expect(body).toEqual({ staff_rates: [kept, service.staff_rates[1]] })
    const after = { ...service, ...body } as Service
    expect(ratesValues(after, "thb").rows[0].cells[0]).toEqual(same("variant_1"))
    expect(optionWith(kept, option, "thb")).toEqual({ differs: false, option })
    expect(optionWith(service.staff_rates[0], option, "thb")).toEqual({
      differs: true,
      option: { ...option, duration_minutes: 45, prices: service.staff_rates[0].prices },
    })
    expect(optionWith(service.staff_rates[1], option, "thb")).toEqual({
      differs: true,
      option: { ...option, duration_minutes: 90 },
    })
    expect(optionWith(undefined, option, "thb")).toEqual({ differs: false, option })
  })

  it("takes a price of nought and no length of nought", () => {
    const rows = (cell: object) => ({ rows: [{ staff_id: "stf_1", cells: [{ ...same("v"), ...cell }] }] })
    expect(ratesSchema.safeParse(rows({ amount: 0 })).success).toBe(true)
    expect(ratesSchema.safeParse(rows({ duration_minutes: 0 })).success).toBe(false)
  })
})
