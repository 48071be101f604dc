import { addAmounts } from "@/lib/format/money"
import type { Booking } from "@/lib/plaza/schemas/booking"

/** What is still to be paid for visits, in each currency. */
export function openBalances(bookings: readonly Pick<Booking, "balance_due" | "currency_code">[]) {
  const open = new Map<string, { currency: string; amount: number; visits: number }>()
  for (const { balance_due, currency_code: currency } of bookings) {
    if (!balance_due || balance_due <= 0) {
      continue
    }
    const { amount, visits } = open.get(currency) ?? { amount: 0, visits: 0 }
    open.set(currency, { currency, amount: addAmounts(currency, amount, balance_due), visits: visits + 1 })
  }
  return [...open.values()].sort((a, b) => a.currency.localeCompare(b.currency))
}
