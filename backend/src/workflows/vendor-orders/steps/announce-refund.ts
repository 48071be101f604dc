import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { storefrontLink } from "../../../mail/links"
import { findVendorRefunds } from "../../../queries/vendor-orders/vendor-returns"
import { orderDetailsOf, tellBuyer } from "../mail-to-buyer"
import { requireVendorOrder, type VendorPart } from "../require-vendor-order"

/** Tells the buyer which pieces are cancelled or have come back, and what they get for them; once, whoever asks. */
export const announceRefundStep = createStep(
  "announce-refund",
  async (input: VendorPart & { refund_id: string }, { container }) => {
    const about = `order_refunded ${input.refund_id}`
    await tellBuyer(container, about, async () => {
      const order = await requireVendorOrder(container, input)
      const refund = (await findVendorRefunds(container, input)).find(({ id }) => id === input.refund_id)
      if (!refund || !order.email) return null
      const { vendor_id } = input
      return {
        key: about,
        template: "order_refunded",
        to: order.email,
        data: {
          ...(await orderDetailsOf(container, order, { vendor_id, pieces: refund.items })),
          kind: refund.kind,
          amount: refund.amount + refund.shipping_amount,
          currency_code: order.currency_code,
          reason: refund.reason,
          by_buyer: refund.kind === "cancellation" && refund.reason_code === "buyer_request",
          url: storefrontLink("/products"),
        },
      }
    })
    return new StepResponse(input.refund_id)
  },
)
