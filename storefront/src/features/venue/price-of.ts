import type { ServiceVariant } from "@/lib/plaza/schemas/service"

/** What an option costs in a currency, or null when it is not sold in it. */
export function priceOf(variant: ServiceVariant, currency: string): number | null {
  return variant.prices.find((price) => price.currency_code === currency)?.amount ?? null
}
