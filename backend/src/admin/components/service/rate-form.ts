import { z } from "zod"

import { amount, requiredText, say, wholeNumber } from "../../lib/forms/rules"
import type { Service } from "../../lib/service/service"
import { ownFirst } from "./values"

/** What differs with one staff member, for one option; null: as the option has it. */
export const ratesSchema = z.object({
  staff_rates: z.array(
    z
      .object({
        staff_id: requiredText(),
        variant_id: requiredText(),
        duration_minutes: wholeNumber(1, 1440).nullable(),
        amount: amount().nullable(),
      })
      .refine(({ duration_minutes, amount: own }) => duration_minutes !== null || own !== null, {
        ...say("rate"),
        path: ["duration_minutes"],
      }),
  ),
})
export type RatesValues = z.infer<typeof ratesSchema>

export const NEW_RATE: RatesValues["staff_rates"][number] = {
  staff_id: "",
  variant_id: "",
  duration_minutes: null,
  amount: null,
}

export const ratesValues = ({ staff_rates }: Service, currency: string): RatesValues => ({
  staff_rates: staff_rates.map(({ staff_id, variant_id, duration_minutes, prices }) => ({
    staff_id,
    variant_id,
    duration_minutes,
    amount: prices ? (ownFirst(prices, currency)[0]?.amount ?? null) : null,
  })),
})

/** Prices in other currencies, which the form does not show, stay. */
export const ratesBody =
  (service: Service, currency: string) =>
  ({ staff_rates }: RatesValues) => ({
    staff_rates: staff_rates.map(({ amount: own, ...rate }) => {
      const before = service.staff_rates.find(
        ({ staff_id, variant_id }) => staff_id === rate.staff_id && variant_id === rate.variant_id,
      )
      const others = ownFirst(before?.prices ?? [], currency).slice(1)
      return { ...rate, prices: own === null ? null : [{ currency_code: currency, amount: own }, ...others] }
    }),
  })
