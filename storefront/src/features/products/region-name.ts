import { countryName } from "@/features/addresses/address-words"
import type { Locale } from "@/languages/locale"
import type { Region } from "@/lib/plaza/schemas/region"

/** What a region is called: as the platform calls it, or as its country is called in a language when it bears its name. */
export function regionName(locale: Locale, { name, countries }: Pick<Region, "name" | "countries">): string {
  const named = countries.find(({ display_name }) => display_name === name)
  return named && locale !== "en" ? countryName(locale, named.iso_2) : name
}
