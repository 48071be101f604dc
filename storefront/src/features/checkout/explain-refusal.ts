import { newAttemptId } from "@/lib/idempotency/attempt-id"
import { PlazaError } from "@/lib/plaza/error"
import type { CheckoutState } from "./checkout-state"

const WORDS: Record<string, string> = {
  hold_expired: "A time in your order is not held any more. Please pick it again, then order.",
  booking_without_hold: "A time in your order is not held any more. Please pick it again, then order.",
  venue_not_bookable: "One of the visits cannot be booked any more. Please take it out of your cart.",
  not_on_sale: "Something in your order is not on sale any more. Please take it out of your cart.",
  cart_completed: "The payment failed and the order was cancelled. Please book again.",
}

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
  return { attempt: newAttemptId(), message: WORDS[error.code ?? ""] ?? error.message }
}
