/** The languages of the storefront. Each has a folder in `src/messages`; the first needs no prefix in addresses. */
export const LOCALES = ["en", "th", "ar"] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = "en"

type Language = {
  /** What `Intl` is asked with: Thai dates count years as bookings do, Arabic figures are those of clocks and prices. */
  tag: string
  dir: "ltr" | "rtl"
  /** The language's name in itself. */
  name: string
}

export const LANGUAGES: Record<Locale, Language> = {
  en: { tag: "en-GB", dir: "ltr", name: "English" },
  th: { tag: "th-TH-u-ca-gregory-nu-latn", dir: "ltr", name: "ไทย" },
  ar: { tag: "ar-AE-u-ca-gregory-nu-latn", dir: "rtl", name: "العربية" },
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}
