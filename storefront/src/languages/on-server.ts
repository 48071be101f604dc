import { locale as rootLocale } from "next/root-params"
import { cache, use } from "react"
import { DEFAULT_LOCALE, isLocale } from "./locale"
import type { Locale } from "./locale"
import type { Namespace, Translator } from "./message-types"
import { translator } from "./translator"

/** The language of the page that is being rendered. In actions and routes: `requestLocale`. */
export const getLocale = cache(async (): Promise<Locale> => {
  const locale = await rootLocale()
  return isLocale(locale) ? locale : DEFAULT_LOCALE
})

/** Says a feature's messages, for server components that are functions with `await`. */
export async function getTranslations<N extends Namespace>(namespace: N): Promise<Translator<N>> {
  return translator(await getLocale(), namespace)
}

/** Says a feature's messages, for all other server components. In the browser `#languages` is `in-browser`. */
export function useTranslations<N extends Namespace>(namespace: N): Translator<N> {
  return translator(use(getLocale()), namespace)
}

/** The language of the page. */
export function useLocale(): Locale {
  return use(getLocale())
}
