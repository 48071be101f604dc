import type { MessageKey, Translator } from "@/languages/message-types"
import { PlazaError } from "@/lib/plaza/error"
import { wordsOfRefusal } from "@/lib/plaza/words-of-refusal"
import type { FormState } from "@/ui/form-state"

/**
 * Puts a refusal of the backend into words for a form.
 *
 * @param words by HTTP status; for all others below 500 see {@link wordsOfRefusal}
 * @param fields of the form; a message that names one of them, as `password: is too short`, stands beside it
 * @throws the error itself when it is not a refusal
 */
export function explainFailure(
  t: Translator<"answers">,
  error: unknown,
  words: Record<number, MessageKey<"answers">>,
  fields: readonly string[] = [],
): FormState {
  if (!(error instanceof PlazaError)) {
    throw error
  }
  if (error.status >= 500) {
    return { message: t("unreachable") }
  }
  if (error.status === 429) {
    return { message: t("tooMany") }
  }
  const [, field, fault] = /^(\w+): (.+)$/s.exec(error.message) ?? []
  if (error.status === 400 && field && fields.includes(field)) {
    // The backend gives its reasons in English.
    return { fieldErrors: { [field]: t.locale === "en" ? `This ${fault}` : t("fieldWrong") } }
  }
  const known = words[error.status]
  return { message: known ? t(known) : wordsOfRefusal(t, error) }
}
