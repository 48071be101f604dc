import type { Translator } from "@/languages/message-types"
import type { PlazaError } from "./error"

/**
 * What to tell the shopper when the backend refuses: a sentence for its code if there is one. The backend gives all
 * other reasons in English; in other languages a general sentence stands for them.
 */
export function wordsOfRefusal(t: Translator<"answers">, error: PlazaError): string {
  const code = error.code ?? ""
  if (t.has(code)) {
    return t(code)
  }
  return t.locale === "en" ? error.message : t("refused")
}
