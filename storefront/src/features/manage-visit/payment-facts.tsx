import { formatMoney } from "@/lib/format/money"
import type { Booking } from "@/lib/plaza/schemas/booking"

/** What a visit costs, and what is still open. */
export function PaymentFacts({ booking }: { booking: Booking }) {
  const money = (amount: number) => formatMoney(amount, booking.currency_code)
  const open = booking.balance_due ?? 0
  return (
    <dl className="grid gap-2">
      <div className="flex justify-between gap-6 text-lg font-semibold">
        <dt>Price</dt>
        <dd>{money(booking.total)}</dd>
      </div>
      {open > 0 && (
        <div className="flex justify-between gap-6">
          <dt>Due at the venue</dt>
          <dd>{money(open)}</dd>
        </div>
      )}
    </dl>
  )
}
