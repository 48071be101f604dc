import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { roundToCurrency } from "../../modules/scheduling/money/round"
import type { OrderMoney } from "./order-money"

interface BookingAmounts {
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
 * What a booking costs, what of it was paid (its share of what was paid for the order, by price), and what is due.
 * Nothing is due of a booking that will not take place.
 */
export function moneyOfBooking(booking: BookingAmounts, order: OrderMoney | undefined) {
  const total = Number(booking.total)
  const refund = Number(booking.refund_total ?? 0)
  const paid = paidShare(booking, order)
  const payment_status: PaymentStatus =
    refund > 0
      ? refund >= paid
        ? "refunded"
        : "partially_refunded"
      : paid <= 0
        ? "not_paid"
        : paid >= total
          ? "paid"
          : "partially_paid"
  return {
    total,
    deposit_total: Number(booking.deposit_total),
    paid_total: paid,
    balance_due: CLOSED.includes(booking.status) ? 0 : MathBN.max(0, MathBN.sub(total, paid)).toNumber(),
    payment_status,
    cancellation_fee: booking.cancellation_fee === null ? null : Number(booking.cancellation_fee),
    refund_total: booking.refund_total === null ? null : refund,
  }
}

/** The part of an order's payments that belongs to one booking, in proportion to its price. */
export function paidShare(
  booking: Pick<BookingAmounts, "total" | "currency_code">,
  order: OrderMoney | undefined,
): number {
  if (!order || order.total <= 0) return 0
  const share = MathBN.div(MathBN.mult(order.paid, booking.total), order.total)
  return MathBN.min(roundToCurrency(share, booking.currency_code), booking.total).toNumber()
}
