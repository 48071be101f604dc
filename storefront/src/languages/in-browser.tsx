"use client"

import { createContext, use, useMemo } from "react"
import type { ReactNode } from "react"
import { createTranslator } from "./create-translator"
import type { CompiledMessages } from "./create-translator"
import { DEFAULT_LOCALE } from "./locale"
import type { Locale } from "./locale"
import type { Namespace, Translator } from "./message-types"

type Known = { locale: Locale; messages: Readonly<Partial<Record<Namespace, CompiledMessages>>> }

const LanguageContext = createContext<Known>({ locale: DEFAULT_LOCALE, messages: {} })

/** Gives client components their language and messages, in addition to those from further outside. */
export function LanguageProvider({ locale, messages, children }: Known & { children: ReactNode }) {
  const outer = use(LanguageContext).messages
  const known = useMemo(() => ({ locale, messages: { ...outer, ...messages } }), [locale, messages, outer])
  return <LanguageContext value={known}>{children}</LanguageContext>
}

/** Says a feature's messages; a `<Messages>` further outside has brought them to the browser. */
export function useTranslations<N extends Namespace>(namespace: N): Translator<N> {
  const { locale, messages } = use(LanguageContext)
  const ours = messages[namespace]
  return useMemo(() => createTranslator(locale, namespace, ours ?? {}), [locale, namespace, ours])
}

/** The language of the page. */
export function useLocale(): Locale {
  return use(LanguageContext).locale
}
