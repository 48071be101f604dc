import type { Metadata } from "next"
import { DEFAULT_LOCALE, LOCALES } from "./locale"
import type { Locale } from "./locale"
import { localizedPath } from "./localized-path"

/** The addresses of a page in all languages, as `hreflang` names them; whoever speaks none of them gets English. */
export function languageAddresses(path: string, origin = ""): Record<string, string> {
  const own = LOCALES.map((locale) => [locale, `${origin}${localizedPath(locale, path)}`])
  return { ...Object.fromEntries(own), "x-default": `${origin}${localizedPath(DEFAULT_LOCALE, path)}` }
}

/** The canonical address of a page in a language, and the same page in the others. */
export function alternates(locale: Locale, path: string): NonNullable<Metadata["alternates"]> {
  return { canonical: localizedPath(locale, path), languages: languageAddresses(path) }
}
