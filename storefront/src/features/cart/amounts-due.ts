import { addAmounts } from "@/lib/format/money"

export type AmountsDue = { now: number; later: number }

/**
 * Splits a cart's total into what is paid when ordering and what is paid at the venue later.
 *
 * @param bookings the visits in the cart; `balance_due` is what remains after the deposit
 */
export function amountsDue(
  cart: { currency_code: string; total: number },
  bookings: { balance_due: number | null }[],
): AmountsDue {
  const balances = bookings.map((booking) => booking.balance_due ?? 0)
  const later = addAmounts(cart.currency_code, ...balances)
  return { now: addAmounts(cart.currency_code, cart.total, -later), later }
}
