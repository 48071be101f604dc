import { DEFAULT_LOCALE, LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"

/** Prints an amount in major units with its currency: `฿1,200`, `€45.50`. */
export function formatMoney(locale: Locale, amount: number, currency: string): string {
  return new Intl.NumberFormat(LANGUAGES[locale].tag, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger",
  }).format(amount)
}

/** The name of a currency in words: `Thai Baht`. */
export function formatCurrencyName(locale: Locale, currency: string): string {
  return new Intl.DisplayNames(LANGUAGES[locale].tag, { type: "currency" }).of(currency) ?? currency
}

/** How many decimals a currency has: 2 for EUR, 0 for JPY. */
export function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat(LANGUAGES[DEFAULT_LOCALE].tag, { style: "currency", currency }).resolvedOptions()
      .maximumFractionDigits ?? 2
  )
}

/** Adds amounts of one currency in whole minor units, so that 0.1 + 0.2 is 0.3. */
export function addAmounts(currency: string, ...amounts: number[]): number {
  const scale = 10 ** decimalsOf(currency)
  const minorUnits = amounts.reduce((sum, amount) => sum + Math.round(amount * scale), 0)
  return minorUnits / scale
}
