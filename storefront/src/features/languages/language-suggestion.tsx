"use client"

import { usePathname } from "next/navigation"
import { useSyncExternalStore } from "react"
import { useLocale } from "#languages"
import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"
import { localizedPath, splitLocale } from "@/languages/localized-path"
import { Button } from "@/ui/button"
import { buttonStyle } from "@/ui/button-style"
import { answerSuggestion, isAnswered, subscribeToAnswer } from "./suggestion-answer"

export type SuggestionWords = { locale: Locale; text: string; yes: string; no: string }

/** The language that this browser asks for, until a suggestion has been answered. */
function wanted(): string {
  return isAnswered() ? "" : navigator.language.replace(/-.*/, "")
}

/** Offers the page in the language of the browser, in that language. Nobody is redirected, crawlers least of all. */
export function LanguageSuggestion({ suggestions }: { suggestions: SuggestionWords[] }) {
  const page = useLocale()
  const { path } = splitLocale(usePathname())
  const language = useSyncExternalStore(subscribeToAnswer, wanted, () => "")
  const words = suggestions.find(({ locale }) => locale === language && locale !== page)
  if (!words) {
    return null
  }
  return (
    <section
      lang={words.locale}
      dir={LANGUAGES[words.locale].dir}
      aria-label={words.text}
      className="fixed inset-x-4 bottom-4 z-20 mx-auto flex max-w-xl flex-wrap items-center gap-3 rounded-2xl border border-line bg-surface p-4 shadow-card"
    >
      <p className="flex-1 font-semibold">{words.text}</p>
      <a
        href={localizedPath(words.locale, path)}
        onClick={answerSuggestion}
        className={buttonStyle("primary", "small")}
      >
        {words.yes}
      </a>
      <Button variant="quiet" size="small" onClick={answerSuggestion}>
        {words.no}
      </Button>
    </section>
  )
}
