import { PlazaError } from "@/lib/plaza/error"
import type { FormState } from "@/ui/form-state"

/**
 * Puts a refusal of the backend into words for a form.
 *
 * @param words by HTTP status; for all others below 500 the backend's own message is shown
 * @param fields of the form; a message that names one of them, as `password: is too short`, stands beside it
 * @throws the error itself when it is not a refusal
 */
export function explainFailure(
  error: unknown,
  words: Record<number, string>,
  fields: readonly string[] = [],
): FormState {
  if (!(error instanceof PlazaError)) {
    throw error
  }
  if (error.status >= 500) {
    return { message: "Plaza cannot be reached right now. Please try again in a moment." }
  }
  if (error.status === 429) {
    return { message: "Too many tries. Please wait a few minutes and try again." }
  }
  const [, field, fault] = /^(\w+): (.+)$/s.exec(error.message) ?? []
  if (error.status === 400 && field && fields.includes(field)) {
    return { fieldErrors: { [field]: `This ${fault}` } }
  }
  return { message: words[error.status] ?? error.message }
}
