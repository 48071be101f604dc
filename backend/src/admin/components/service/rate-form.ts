import { z } from "zod"

import { amount, wholeNumber } from "../../lib/forms/rules"
import type { Service, ServiceVariant, StaffRate } from "../../lib/service/service"
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

/** What differs from the options; prices in other currencies, which the table does not show, stay whatever becomes of its own. */
export const ratesBody =
  (service: Service, currency: string) =>
  ({ rows }: RatesValues) => ({
    staff_rates: rows.flatMap(({ staff_id, cells }) =>
      cells.flatMap(({ variant_id, duration_minutes, amount: own }) => {
        const others = ownFirst(rateOf(service, staff_id, variant_id)?.prices ?? [], currency).slice(1)
        const prices = own === null ? others : [{ currency_code: currency, amount: own }, ...others]
        if (duration_minutes === null && prices.length === 0) return []
        return [{ staff_id, variant_id, duration_minutes, prices: prices.length === 0 ? null : prices }]
      }),
    ),
  })

/** An option as one of the staff gives it; `differs`: for their length, or their price in this currency. */
export function optionWith(
  rate: StaffRate | undefined,
  option: ServiceVariant,
  currency: string | undefined,
) {
  const prices = rate?.prices?.some((price) => price.currency_code === currency) ? rate.prices : null
  const duration_minutes = rate?.duration_minutes ?? null
  return {
    differs: prices !== null || duration_minutes !== null,
    option: {
      ...option,
      duration_minutes: duration_minutes ?? option.duration_minutes,
      prices: prices ?? option.prices,
    },
  }
}
