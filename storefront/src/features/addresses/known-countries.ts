import "server-only"
import { getLocale } from "@/languages/on-server"
import { listRegions } from "@/lib/plaza/regions"
import { countryName } from "./address-words"

/** The countries that Plaza delivers to, in the language of the page and its alphabet. */
export async function knownCountries(): Promise<{ value: string; label: string }[]> {
  const locale = await getLocale()
  const codes = (await listRegions()).flatMap(({ countries }) => countries.map(({ iso_2 }) => iso_2))
  return [...new Set(codes)]
    .map((value) => ({ value, label: countryName(locale, value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}
