import type { GetICUArgs } from "@schummar/icu-type-parser"
import type { ReactNode } from "react"
import type { en } from "@/messages/en"
import type { Locale } from "./locale"

export type Messages = typeof en

/** A feature's part of the catalogue. */
export type Namespace = keyof Messages

export type MessageKey<N extends Namespace> = keyof Messages[N] & string

/** Another language's part of the catalogue: every message of English, in other words. */
export type Translated<N extends Namespace> = Record<MessageKey<N>, string>

type Arguments<Message> = Message extends string
  ? GetICUArgs<Message, { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date }>
  : never

type Rest<Message> = keyof Arguments<Message> extends never ? [] : [values: Arguments<Message>]

/** What stands around the words between `<name>` and `</name>` in a message. */
export type Tag = (words: ReactNode) => ReactNode

/** Says a feature's messages in one language. Keys and arguments are checked when compiling. */
export type Translator<N extends Namespace> = {
  <K extends MessageKey<N>>(key: K, ...values: Rest<Messages[N][K]>): string
  /** A message with tags in it. */
  rich<K extends MessageKey<N>>(
    key: K,
    values: Arguments<Messages[N][K]> & Record<string, string | number | Tag>,
  ): ReactNode
  /** Whether there is a message for a key that comes from outside, such as an error's code. */
  has(key: string): key is MessageKey<N>
  locale: Locale
}
