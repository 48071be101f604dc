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
export function explainRefusal(error: unknown, state: CheckoutState): CheckoutState {
  if (!(error instanceof PlazaError)) {
    throw error
  }
  if (error.code === "idempotency_in_progress") {
    return {
      attempt: state.attempt,
      message: "Your order is being placed. Please wait a moment and press again.",
    }
  }
  if (error.status >= 500) {
    return {
      attempt: state.attempt,
      message: "We could not hear whether it worked. Please press again: you will not pay twice.",
    }
  }
  const attempt = newAttemptId()
  return error.status === 409
    ? { attempt, message: `${error.message} Nothing was charged.` }
    : { attempt, message: error.message }
}
