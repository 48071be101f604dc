import i18n from "i18next"

/** `15` as `15%`; rates are kept in percent, with up to two decimals. */
export function formatPercent(rate: number): string {
  return new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 2 }).format(
    rate / 100,
  )
}
