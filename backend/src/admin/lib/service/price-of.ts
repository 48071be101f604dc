import { formatMoney } from "../money/money"
import { formatDuration } from "../time/duration"
import type { AddOn, Price, Service, ServiceVariant } from "./service"

/** The price in one currency; a service is sold in its venue's. */
export function priceIn(prices: Price[], currencyCode?: string): Price | undefined {
  const wanted = currencyCode?.toLowerCase()
  return prices.find((price) => price.currency_code.toLowerCase() === wanted) ?? prices[0]
}

/** `1 hr · THB 900.00` */
export function describeOption(
  { duration_minutes, prices }: ServiceVariant | AddOn,
  currencyCode?: string,
): string {
  const price = priceIn(prices, currencyCode)
  const parts = [
    duration_minutes > 0 && formatDuration(duration_minutes),
    price && formatMoney(Number(price.amount), price.currency_code),
  ]
  return parts.filter(Boolean).join(" · ")
}

/** The lowest price and, when options differ, how many there are is for the caller to say. */
export function lowestPrice({ variants, venue }: Service): Price | undefined {
  const prices = variants.flatMap((variant) => priceIn(variant.prices, venue?.currency_code) ?? [])
  return prices.sort((a, b) => Number(a.amount) - Number(b.amount))[0]
}
