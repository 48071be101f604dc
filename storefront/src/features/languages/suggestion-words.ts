import { LOCALES } from "@/languages/locale"
import { translator } from "@/languages/translator"
import type { SuggestionWords } from "./language-suggestion"

/** How each language offers itself. */
export function suggestionWords(): SuggestionWords[] {
  return LOCALES.map((locale) => {
    const t = translator(locale, "shell")
    return { locale, text: t("suggestion"), yes: t("suggestionYes"), no: t("suggestionNo") }
  })
}
