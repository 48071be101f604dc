import compile from "icu-minify/compile"
import { ar } from "@/messages/ar"
import { en } from "@/messages/en"
import { th } from "@/messages/th"
import type { CompiledMessages } from "./create-translator"
import type { Locale } from "./locale"
import type { Namespace } from "./message-types"

type Catalogue = { [N in Namespace]?: Readonly<Record<string, string>> }

const CATALOGUES: Record<Locale, Catalogue> = { en, th, ar }

const compiled = new Map<string, CompiledMessages>()

/** A feature's messages in a language, ready to be said. What a language lacks is said in English. */
export function compiledMessages(locale: Locale, namespace: Namespace): CompiledMessages {
  const id = `${locale}/${namespace}`
  const known = compiled.get(id)
  if (known) {
    return known
  }
  const source: Record<string, string> = { ...en[namespace], ...CATALOGUES[locale][namespace] }
  const messages = plain(
    Object.fromEntries(Object.entries(source).map(([key, message]) => [key, compile(message)])),
  )
  compiled.set(id, messages)
  return messages
}

/** The compiler makes objects without a prototype, which React does not send to client components. */
function plain(messages: CompiledMessages): CompiledMessages {
  return JSON.parse(JSON.stringify(messages)) as CompiledMessages
}
