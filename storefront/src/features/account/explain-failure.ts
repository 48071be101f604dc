import { PlazaError } from "@/lib/plaza/error"
import type { FormState } from "@/ui/form-state"

/**
 * Puts a refusal of the backend into words for a form.
 *
 * @param words by HTTP status; for all others below 500 the backend's own message is shown
 * @throws the error itself when it is not a refusal
 */
export function explainFailure(error: unknown, words: Record<number, string>): FormState {
  if (!(error instanceof PlazaError)) {
    throw error
  }
  if (error.status >= 500) {
    return { message: "Plaza cannot be reached right now. Please try again in a moment." }
  }
  if (error.status === 429) {
    return { message: "Too many tries. Please wait a few minutes and try again." }
  }
  return { message: words[error.status] ?? error.message }
}
