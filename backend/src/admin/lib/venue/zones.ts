import i18n from "i18next"

type Option = { value: string; label: string }

/** All IANA zones the browser knows, `Africa/Nairobi` shown as `Africa / Nairobi`; `current` stays even if it is an alias. */
export function zoneOptions(current?: string): Option[] {
  const zones = new Set(Intl.supportedValuesOf("timeZone"))
  if (current) zones.add(current)
  return [...zones].map((value) => ({ value, label: value.replaceAll("_", " ").replaceAll("/", " / ") }))
}

/** All currencies by code and name; the value is the lower-case code, as the API has it. */
export function currencyOptions(): Option[] {
  const names = new Intl.DisplayNames([i18n.language], { type: "currency" })
  return Intl.supportedValuesOf("currency").map((code) => ({
    value: code.toLowerCase(),
    label: `${code} – ${names.of(code) ?? code}`,
  }))
}

/** Name of a country by its ISO 3166 code in either case. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([i18n.language], { type: "region" }).of(code.toUpperCase()) ?? code
}
