import { compiledMessages } from "./catalogue"
import { createTranslator } from "./create-translator"
import type { Locale } from "./locale"
import type { Namespace, Translator } from "./message-types"

/** Says a feature's messages in a language that is known already. On the server and in tests only. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  return createTranslator(locale, namespace, compiledMessages(locale, namespace))
}
