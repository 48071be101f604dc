import { addAmounts } from "@/lib/format/money"

export type AmountsDue = { now: number; later: number }

/**
 * Splits a cart's or an order's total into what is paid when ordering and what is paid at the venue later.
 *
 * @param bookings the visits in it; `deposit_total` is what is due of a visit when ordering, null for all of it
 */
export function amountsDue(
  order: { currency_code: string; total: number },
  bookings: { total: number; deposit_total: number | null }[],
): AmountsDue {
  const currency = order.currency_code
  const balances = bookings.map(({ total, deposit_total }) =>
    addAmounts(currency, total, -(deposit_total ?? total)),
  )
  const later = addAmounts(currency, ...balances)
  return { now: addAmounts(currency, order.total, -later), later }
}
