import type { Translator } from "@/languages/message-types"
import type { Service, ServiceVariant } from "@/lib/plaza/schemas/service"
import { formatMoney } from "@/lib/format/money"

/** What an option costs in a currency, or null when it is not sold in it. */
export function priceOf(variant: ServiceVariant, currency: string): number | null {
  return variant.prices.find((price) => price.currency_code === currency)?.amount ?? null
}

/** A service's price for a menu: `฿450`, or `from ฿450` when its options differ; null when it has none. */
export function describePrice(t: Translator<"venue">, service: Service, currency: string): string | null {
  const amounts = service.variants.flatMap((variant) => priceOf(variant, currency) ?? [])
  if (amounts.length === 0) {
    return null
  }
  const lowest = Math.min(...amounts)
  const price = formatMoney(t.locale, lowest, currency)
  return lowest === Math.max(...amounts) ? price : t("fromPrice", { price })
}
