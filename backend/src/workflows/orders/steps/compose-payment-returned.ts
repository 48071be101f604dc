import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { storefrontLink } from "../../../mail/links"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { StrayPayment } from "../../../queries/stray-payments"
import { bookingDetails } from "../../mail/bookings/booking-details"
import { loadBooking } from "../../mail/bookings/load-booking"
import type { MailToQueue } from "../../mail/mail-to-queue"
import type { PaidCart } from "./complete-paid-cart"

/**
 * The mail that tells a shopper that their payment goes back because the time of a visit was gone; none when the cart
 * has no visit or no address. Its key is the payment: it is told once.
 */
export const composePaymentReturnedStep = createStep(
  "compose-payment-returned",
  async ({ input, attempt }: { input: StrayPayment; attempt: PaidCart }, { container }) => {
    const messages: MailToQueue[] = []
    if (attempt.outcome === "completed") return new StepResponse({ messages })
    const [booking] = await container
      .resolve(SCHEDULING_MODULE)
      .listBookings(
        { cart_id: input.cart_id, status: ["expired", "held"] },
        { take: 1, order: { starts_at: "ASC" }, select: ["id"] },
      )
    const loaded = booking && (await loadBooking(booking.id, container))
    const { email, amount } = await cartAndPayment(container, input)
    if (loaded && email) {
      messages.push({
        key: `payment_returned ${input.payment_id}`,
        template: "payment_returned",
        to: email,
        data: { ...bookingDetails(loaded), amount, url: storefrontLink("/venues") },
      })
    }
    return new StepResponse({ messages })
  },
)

async function cartAndPayment(container: MedusaContainer, { cart_id, payment_id }: StrayPayment) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [carts, payments] = await Promise.all([
    query.graph({ entity: "cart", fields: ["email"], filters: { id: cart_id } }),
    query.graph({ entity: "payment", fields: ["amount"], filters: { id: payment_id } }),
  ])
  return { email: carts.data[0]?.email ?? null, amount: Number(payments.data[0]?.amount ?? 0) }
}
