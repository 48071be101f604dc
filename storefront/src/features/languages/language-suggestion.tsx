"use client"

import { usePathname } from "next/navigation"
import { useSyncExternalStore } from "react"
import { useLocale } from "#languages"
import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"
import { localizedPath, splitLocale } from "@/languages/localized-path"
import { Button } from "@/ui/button"
import { buttonStyle } from "@/ui/button-style"

const DISMISSED = "plaza-language-suggested"
const CHANGED = "plaza-language-dismissed"

export type SuggestionWords = { locale: Locale; text: string; yes: string; no: string }

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}

/** The first language that this browser asks for, unless a suggestion has been answered before. */
function wanted(): string {
  try {
    return localStorage.getItem(DISMISSED) ? "" : navigator.language.replace(/-.*/, "")
  } catch {
    return ""
  }
}

function dismiss(): void {
  try {
    localStorage.setItem(DISMISSED, "1")
  } catch {
    // Asked again on the next page, which is no harm.
  }
  window.dispatchEvent(new Event(CHANGED))
}

/** Offers the page in the language of the browser, in that language. Nobody is redirected, crawlers least of all. */
export function LanguageSuggestion({ suggestions }: { suggestions: SuggestionWords[] }) {
  const page = useLocale()
  const { path } = splitLocale(usePathname())
  const language = useSyncExternalStore(subscribe, wanted, () => "")
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
        onClick={dismiss}
        className={buttonStyle("primary", "small")}
      >
        {words.yes}
      </a>
      <Button variant="quiet" size="small" onClick={dismiss}>
        {words.no}
      </Button>
    </section>
  )
}
