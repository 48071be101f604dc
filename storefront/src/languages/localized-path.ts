import { DEFAULT_LOCALE, isLocale } from "./locale"
import type { Locale } from "./locale"

/**
 * A path of the storefront in a language: `/venues` is `/th/venues` in Thai and stays as it is in English.
 * Addresses of other sites, of the API and within the page are left alone.
 *
 * @param path as in English, with query and fragment if there are any
 */
export function localizedPath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE || !/^\/(?!\/|api\/)/.test(path)) {
    return path
  }
  return path === "/" ? `/${locale}` : `/${locale}${path.replace(/^\/(?=[?#])/, "")}`
}

/** The language that an address names, and the path without it. Addresses that name none are English. */
export function splitLocale(pathname: string): { locale: Locale; named: boolean; path: string } {
  const [, first = "", rest = ""] = /^\/([^/]*)(.*)$/.exec(pathname) ?? []
  return isLocale(first)
    ? { locale: first, named: true, path: rest || "/" }
    : { locale: DEFAULT_LOCALE, named: false, path: pathname }
}
