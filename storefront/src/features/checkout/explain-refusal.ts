import type { Translator } from "@/languages/message-types"
import { wordsOfRefusal } from "@/lib/plaza/words-of-refusal"
import { newAttemptId } from "@/lib/idempotency/attempt-id"
import { PlazaError } from "@/lib/plaza/error"
import type { CheckoutState } from "./checkout-state"

/**
 * Puts into words why an order could not be placed.
 *
 * The attempt keeps its name while it is open whether it went through, so that pressing again cannot pay twice;
 * after a clear refusal the next press is a new attempt.
 *
 * @throws the error itself when it is not the backend's
 */
export function explainRefusal(
  t: Translator<"answers">,
  error: unknown,
  state: CheckoutState,
): CheckoutState {
  if (!(error instanceof PlazaError)) {
    throw error
  }
  if (error.code === "idempotency_in_progress") {
    return {
      attempt: state.attempt,
      message: t("placing"),
    }
  }
  if (error.status >= 500) {
    return {
      attempt: state.attempt,
      message: t("unheard"),
    }
  }
  return { attempt: newAttemptId(), message: wordsOfRefusal(t, error) }
}
