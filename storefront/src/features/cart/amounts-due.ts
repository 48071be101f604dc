import { addAmounts } from "@/lib/format/money"

export type AmountsDue = { now: number; later: number }

type VisitMoney = {
  total: number
  /** What is due of the visit when ordering; null for all of it. */
  deposit_total: number | null
  /** What has not been paid of it. */
  balance_due: number | null
}

/**
 * What remains for later of one visit: what its deposit leaves open, unless less than that is still unpaid. Until deposits are
 * charged, none leaves anything open (`schemas/deposit.ts`).
 */
function dueLater(currency: string, { total, deposit_total, balance_due }: VisitMoney): number {
  const left = addAmounts(currency, total, -(deposit_total ?? total))
  return Math.min(left, balance_due ?? left)
}

/** Splits a cart's or an order's total into what is paid when ordering and what is paid at the venue later. */
export function amountsDue(
  order: { currency_code: string; total: number },
  bookings: VisitMoney[],
): AmountsDue {
  const currency = order.currency_code
  const later = addAmounts(currency, ...bookings.map((booking) => dueLater(currency, booking)))
  return { now: addAmounts(currency, order.total, -later), later }
}
