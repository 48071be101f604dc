import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadOrderMoney } from "../../api/presenters/order-money"
import { costInOrder, paidShare } from "../../api/presenters/booking-money"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { Actor } from "../../modules/scheduling/bookings/actor"
import { cancellationTerms } from "../../modules/scheduling/money/cancellation-fee"
import type { CancelBookingInput } from "./cancel-booking"
import type { CancellationPolicy } from "../../modules/scheduling/offer/offer"

/** What ending a booking now would mean; amounts in major units of `currency_code`. */
export interface Cancellation {
  booking_id: string
  order_id: string | null
  status: string
  fee: number
  refund: number
  currency_code: string
  free_until: Date
}

/**
 * Works out what ending a booking now would cost and give back: the late fee when the customer cancels, the no-show
 * fee when they did not come, else nothing is kept.
 * @throws 404 when there is no such booking
 */
export async function cancellationOf(
  container: MedusaContainer,
  bookingId: string,
  by: Actor["type"],
  action: CancelBookingInput["action"] = "cancel",
): Promise<Cancellation> {
  const [booking] = await container.resolve(SCHEDULING_MODULE).listBookings({ id: bookingId }, { take: 1 })
  if (!booking) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${bookingId}`)
  const money = await loadOrderMoney(container, booking.order_id ? [booking.order_id] : [])
  const order = money.get(booking.order_id ?? "")
  const policy = booking.policy as unknown as CancellationPolicy
  const terms = cancellationTerms({
    policy: by === "customer" ? policy : { ...policy, late_fee_percentage: 0 },
    no_show: action === "no_show",
    starts_at: booking.starts_at,
    at: new Date(),
    total: costInOrder(booking, order),
    paid: paidShare(booking, order),
    currency_code: booking.currency_code,
  })
  return {
    booking_id: booking.id,
    order_id: booking.order_id,
    status: booking.status,
    fee: terms.fee.numeric,
    refund: terms.refund.numeric,
    currency_code: booking.currency_code,
    free_until: terms.free_until,
  }
}
