import type { Translator } from "@/languages/message-types"
import type { Service, ServiceVariant } from "@/lib/plaza/schemas/service"
import { formatMoney } from "@/lib/format/money"

/** What an option costs in a currency, or null when it is not sold in it. */
export function priceOf(variant: ServiceVariant, currency: string): number | null {
  return variant.prices.find((price) => price.currency_code === currency)?.amount ?? null
}

/** What an option costs with each of those who do it; a session of a class may be nobody's. */
function amountsOf(service: Service, variant: ServiceVariant, currency: string): number[] {
  const own = priceOf(variant, currency)
  if (own === null) {
    return []
  }
  const people =
    service.kind === "class" || service.staff_ids.length === 0
      ? ["", ...service.staff_ids]
      : service.staff_ids
  return people.map((person) => {
    const rate = service.staff_rates.find(
      ({ staff_id, variant_id }) => staff_id === person && variant_id === variant.id,
    )
    return rate?.prices.find(({ currency_code }) => currency_code === currency)?.amount ?? own
  })
}

/** A service's price for a menu: `฿450`, or `from ฿450` when options or people differ; null when it has none. */
export function describePrice(t: Translator<"venue">, service: Service, currency: string): string | null {
  const amounts = service.variants.flatMap((variant) => amountsOf(service, variant, currency))
  if (amounts.length === 0) {
    return null
  }
  const lowest = Math.min(...amounts)
  const price = formatMoney(t.locale, lowest, currency)
  return lowest === Math.max(...amounts) ? price : t("fromPrice", { price })
}
