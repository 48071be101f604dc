import { LOCALE } from "./locale"

/** Prints an amount in major units with its currency: `฿1,200`, `€45.50`. */
export function formatMoney(amount: number, currency: string): string {
  return new Intl.NumberFormat(LOCALE, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger",
  }).format(amount)
}

/** The name of a currency in words: `Thai Baht`. */
export function formatCurrencyName(currency: string): string {
  return new Intl.DisplayNames(LOCALE, { type: "currency" }).of(currency) ?? currency
}

/** How many decimals a currency has: 2 for EUR, 0 for JPY. */
export function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat(LOCALE, { style: "currency", currency }).resolvedOptions().maximumFractionDigits ??
    2
  )
}

/** Adds amounts of one currency in whole minor units, so that 0.1 + 0.2 is 0.3. */
export function addAmounts(currency: string, ...amounts: number[]): number {
  const scale = 10 ** decimalsOf(currency)
  const minorUnits = amounts.reduce((sum, amount) => sum + Math.round(amount * scale), 0)
  return minorUnits / scale
}
