import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"
import type { CustomerAddress } from "@/lib/plaza/schemas/customer-address"

/** The name of a country in words; its code when Intl knows none. */
export function countryName(locale: Locale, code: string): string {
  const upper = code.toUpperCase()
  return new Intl.DisplayNames(LANGUAGES[locale].tag, { type: "region" }).of(upper) ?? upper
}

type Address = Pick<CustomerAddress, "address_1" | "address_2" | "postal_code" | "city" | "country_code">

/** An address in lines, empty ones left out. */
export function addressLines(locale: Locale, address: Address): string[] {
  const { address_1, address_2, postal_code, city, country_code } = address
  return [
    [address_1, address_2].filter(Boolean).join(", "),
    [postal_code, city].filter(Boolean).join(" "),
    country_code ? countryName(locale, country_code) : "",
  ].filter((line) => line !== "")
}
