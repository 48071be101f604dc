import "server-only"
import { headers } from "next/headers"
import { DEFAULT_LOCALE, isLocale } from "./locale"
import type { Locale } from "./locale"
import { LOCALE_HEADER } from "./locale-header"
import { localizedPath } from "./localized-path"
import type { Namespace, Translator } from "./message-types"
import { translator } from "./translator"

/** The language of the page from which an action was called. Pages take theirs from their address: `getLocale`. */
export async function requestLocale(): Promise<Locale> {
  const locale = (await headers()).get(LOCALE_HEADER)
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}

/** Says a feature's messages in answers of actions. */
export async function requestTranslations<N extends Namespace>(namespace: N): Promise<Translator<N>> {
  return translator(await requestLocale(), namespace)
}

/** A path of the storefront in the language of the request, to be redirected to. */
export async function pathOfRequest(path: string): Promise<string> {
  return localizedPath(await requestLocale(), path)
}
