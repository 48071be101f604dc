import i18n from "i18next"

/**
 * An amount in major units with the currency's code, because amounts of several currencies meet in one list.
 * @param currencyCode ISO 4217 in either case
 */
export function formatMoney(amount: number, currencyCode: string): string {
  return new Intl.NumberFormat(i18n.language, {
    style: "currency",
    currency: currencyCode.toUpperCase(),
    currencyDisplay: "code",
  }).format(amount)
}

/** How many decimals the currency has. */
export function decimalsOf(currencyCode: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency: currencyCode.toUpperCase() })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}
