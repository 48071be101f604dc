import { Fragment } from "react"
import type { ReactNode } from "react"
import format from "icu-minify/format"
import type { CompiledMessage, FormatValues } from "icu-minify/format"
import { LANGUAGES } from "./locale"
import type { Locale } from "./locale"
import type { MessageKey, Namespace, Translator } from "./message-types"

export type CompiledMessages = Readonly<Record<string, CompiledMessage>>

const OPTIONS = {
  formatters: {
    getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(...given),
    getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) =>
      new Intl.NumberFormat(...given),
    getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) =>
      new Intl.PluralRules(...given),
  },
}

/**
 * @param messages a feature's messages, compiled: the parser stays on the server, the browser only puts parts together
 * @throws Error when a message or one of its arguments is missing, which the compiler and the tests rule out
 */
export function createTranslator<N extends Namespace>(
  locale: Locale,
  namespace: N,
  messages: CompiledMessages,
): Translator<N> {
  const say = (key: string, values?: FormatValues<ReactNode>) => {
    const message = messages[key]
    if (message === undefined) {
      throw new Error(`There is no message ${namespace}.${key} here`)
    }
    return format<ReactNode>(message, LANGUAGES[locale].tag, isolated(locale, values), OPTIONS)
  }
  const translator = Object.assign(
    (key: string, values?: FormatValues<ReactNode>) => String(say(key, values)),
    {
      rich: (key: string, values: Record<string, unknown>) => {
        const parts = say(key, values as FormatValues<ReactNode>)
        return Array.isArray(parts)
          ? parts.map((part, index) => <Fragment key={index}>{part}</Fragment>)
          : parts
      },
      has: (key: string): key is MessageKey<N> => Object.hasOwn(messages, key),
      locale,
    },
  )
  // Keys and arguments are checked where the translator is used.
  return translator as unknown as Translator<N>
}

/** Names, numbers and times keep their own direction inside a sentence from right to left. */
function isolated(
  locale: Locale,
  values: FormatValues<ReactNode> | undefined,
): FormatValues<ReactNode> | undefined {
  if (LANGUAGES[locale].dir === "ltr" || !values) {
    return values
  }
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? `\u2068${value}\u2069` : value,
  ])
  return Object.fromEntries(entries) as FormatValues<ReactNode>
}
