"use client"

import { usePathname } from "next/navigation"
import "./globals.css"
import { LANGUAGES } from "@/languages/locale"
import { splitLocale } from "@/languages/localized-path"
import { Button } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { LAST_RESORT_WORDS } from "./last-resort-words"

/** The last resort, when even the frame around the pages fails. */
export default function GlobalError({ retry }: { retry: () => void }) {
  const { locale } = splitLocale(usePathname() ?? "/")
  const words = LAST_RESORT_WORDS[locale]
  return (
    <html lang={locale} dir={LANGUAGES[locale].dir}>
      <body>
        <main>
          <EmptyState
            level={1}
            icon="warning"
            title={words.title}
            action={<Button onClick={retry}>{words.again}</Button>}
          >
            {words.text}
          </EmptyState>
        </main>
      </body>
    </html>
  )
}
