"use client"

import { usePathname } from "next/navigation"
import { useLocale } from "#languages"
import { LANGUAGES, LOCALES } from "@/languages/locale"
import { localizedPath, splitLocale } from "@/languages/localized-path"
import { answerSuggestion } from "./suggestion-answer"

/** This page in the other languages, with the search it stands at. Whole loads: language and direction change with it. */
export function LanguageLinks({ label }: { label: string }) {
  const locale = useLocale()
  const { path } = splitLocale(usePathname())
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4">
        {LOCALES.map((other) => (
          <li key={other}>
            <a
              href={localizedPath(other, path)}
              onClick={({ currentTarget }) => {
                currentTarget.search = window.location.search
                answerSuggestion()
              }}
              lang={other}
              hrefLang={other}
              dir={LANGUAGES[other].dir}
              aria-current={other === locale ? "true" : undefined}
              className="inline-flex min-h-9 items-center underline-offset-4 hover:underline aria-[current]:font-semibold"
            >
              {LANGUAGES[other].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
