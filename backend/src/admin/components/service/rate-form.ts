import { z } from "zod"

import { amount, wholeNumber } from "../../lib/forms/rules"
import type { Service } from "../../lib/service/service"
import { ownFirst } from "./values"

/** The price table: a row for each of the staff, a cell in it for each option; null: as the option has it. */
export const ratesSchema = z.object({
  rows: z.array(
    z.object({
      staff_id: z.string(),
      cells: z.array(
        z.object({
          variant_id: z.string(),
          duration_minutes: wholeNumber(1, 1440).nullable(),
          amount: amount().nullable(),
        }),
      ),
    }),
  ),
})
export type RatesValues = z.infer<typeof ratesSchema>

const rateOf = ({ staff_rates }: Service, staffId: string, variantId: string) =>
  staff_rates.find(({ staff_id, variant_id }) => staff_id === staffId && variant_id === variantId)

export const ratesValues = (service: Service, currency: string): RatesValues => ({
  rows: service.staff_ids.map((staff_id) => ({
    staff_id,
    cells: service.variants.map(({ id = "" }) => {
      const rate = rateOf(service, staff_id, id)
      return {
        variant_id: id,
        duration_minutes: rate?.duration_minutes ?? null,
        amount: rate?.prices ? (ownFirst(rate.prices, currency)[0]?.amount ?? null) : null,
      }
    }),
  })),
})

/** What differs from the options; prices in other currencies, which the table does not show, stay beside their own. */
export const ratesBody =
  (service: Service, currency: string) =>
  ({ rows }: RatesValues) => ({
    staff_rates: rows.flatMap(({ staff_id, cells }) =>
      cells.flatMap(({ variant_id, duration_minutes, amount: own }) => {
        if (duration_minutes === null && own === null) return []
        const others = ownFirst(rateOf(service, staff_id, variant_id)?.prices ?? [], currency).slice(1)
        const prices = own === null ? null : [{ currency_code: currency, amount: own }, ...others]
        return [{ staff_id, variant_id, duration_minutes, prices }]
      }),
    ),
  })
