import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"

/** Prints a distance as `850 m`, `2.4 km` or `31 km`. */
export function formatKilometres(locale: Locale, kilometres: number): string {
  const [value, unit, digits]: [number, string, number] =
    kilometres < 0.95
      ? [Math.max(50, Math.round(kilometres * 20) * 50), "meter", 0]
      : [kilometres, "kilometer", kilometres < 10 ? 1 : 0]
  return new Intl.NumberFormat(LANGUAGES[locale].tag, {
    style: "unit",
    unit,
    maximumFractionDigits: digits,
  }).format(value)
}
