/**
 * What is written down about an order that a cart or the desk made, as far as it tells whether its making was cut
 * off. Completing a cart writes, in this order: the order; at once its links to cart and payment, the cart's
 * completion and the stock it reserves; the bookings; the authorized payment.
 */
export interface OrderState {
  order_id: string
  /** The cart it was made from; null at the desk. Without the link it is the cart of its bookings. */
  cart_id: string | null
  /** Whether the order is linked to its cart. */
  linked: boolean
  /** Whether another order is. */
  replaced: boolean
  canceled: boolean
  cart_completed: boolean
  /** The payment that the cart prepared, and whether the order is linked to it. */
  collection_id: string | null
  collection_linked: boolean
  /** Whether that payment is of more than nothing. */
  due: boolean
  session_id: string | null
  /** The provider was asked and will tell later, as with bank transfers. */
  deferred: boolean
  /** There is a payment, authorized or captured. */
  paid: boolean
  /** There is a payment that was cancelled. */
  voided: boolean
  /** Money was taken or given back in the order's own books. */
  booked: boolean
  /** The bookings that its lines sell. */
  booking_ids: string[]
  /** How many of them are this order's. */
  definite: number
  /** How many of them are this order's and keep their time until the visit. */
  kept: number
  /** How many of them are this order's and have been cancelled, declined or let go. */
  ended: number
  /** How many of them are held, and how many lost their time before they became this order's. */
  held: number
  lost: number
}

/** What brings an order to a consistent end. */
export type Remedy = "none" | "authorize" | "undo" | "cancel"

/**
 * Decides what an order needs that nobody is working on:
 * - `none`: it is whole, or cancelled with nothing left behind.
 * - `authorize`: all is written but the payment; the provider is to be asked.
 * - `undo`: it was cut off before its bookings were its own; the cart can be completed anew once it is gone.
 * - `cancel`: it can neither be finished nor vanish, because a visit or a payment of it came to an end or a visit
 *   that was paid for lost its time.
 */
export function remedyOf(state: OrderState): Remedy {
  const whole = state.definite === state.booking_ids.length
  if (state.canceled) return state.kept > 0 || (state.linked && state.held > 0) ? "cancel" : "none"
  // The desk's orders have no cart to be linked to; one from a cart without its link is on its way in or out.
  if (!state.linked) return state.booked || (whole && state.cart_id === null) ? "none" : "undo"
  const settled = state.paid || state.deferred || !state.due
  const placed =
    whole &&
    state.cart_completed &&
    (state.collection_id === null || state.collection_linked) &&
    (settled || state.booking_ids.length > 0)
  if (placed && settled && !(state.voided && !state.paid)) return "none"
  if (state.ended > 0 || (state.voided && !state.paid) || (state.paid && state.lost > 0)) return "cancel"
  if (placed) return "authorize"
  return state.booked ? "none" : "undo"
}
