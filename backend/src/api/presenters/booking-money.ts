import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { roundToCurrency } from "../../modules/scheduling/money/round"
import type { OrderMoney } from "./order-money"

interface BookingAmounts {
  id: string
  status: string
  currency_code: string
  total: BigNumberInput
  deposit_total: BigNumberInput
  cancellation_fee: BigNumberInput | null
  refund_total: BigNumberInput | null
}

/** How far a booking is paid. */
export type PaymentStatus = "not_paid" | "partially_paid" | "paid" | "partially_refunded" | "refunded"

const CLOSED = ["cancelled", "declined", "expired", "released"]

/**
 * What a booking costs, what of it was paid (its share of what was paid for the order), and what is due: what the order
 * asks for it after discount, less that. Nothing is due of a booking that will not take place.
 */
export function moneyOfBooking(booking: BookingAmounts, order: OrderMoney | undefined) {
  const total = Number(booking.total)
  const refund = Number(booking.refund_total ?? 0)
  const cost = costInOrder(booking, order)
  const paid = paidShare(booking, order)
  const payment_status: PaymentStatus =
    refund > 0
      ? refund >= paid
        ? "refunded"
        : "partially_refunded"
      : paid <= 0
        ? "not_paid"
        : paid >= cost
          ? "paid"
          : "partially_paid"
  return {
    total,
    deposit_total: Number(booking.deposit_total),
    paid_total: paid,
    balance_due: CLOSED.includes(booking.status) ? 0 : MathBN.max(0, MathBN.sub(cost, paid)).toNumber(),
    payment_status,
    cancellation_fee: booking.cancellation_fee === null ? null : Number(booking.cancellation_fee),
    refund_total: booking.refund_total === null ? null : refund,
  }
}

type Priced = Pick<BookingAmounts, "id" | "total" | "currency_code">

/** What a booking costs: its price, or what its order asks for it, which may be less by a promotion. */
export function costInOrder(booking: Priced, order: OrderMoney | undefined): number {
  const asked = order?.bookings.get(booking.id)
  return asked === undefined ? Number(booking.total) : roundToCurrency(asked, booking.currency_code).numeric
}

/** The part of an order's payments that belongs to one booking, in proportion to what the order asks for it. */
export function paidShare(booking: Priced, order: OrderMoney | undefined): number {
  if (!order || order.total <= 0) return 0
  const cost = costInOrder(booking, order)
  const share = MathBN.div(MathBN.mult(order.paid, cost), order.total)
  return MathBN.min(roundToCurrency(share, booking.currency_code), cost).toNumber()
}
