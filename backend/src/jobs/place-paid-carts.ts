import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findStrayPayments } from "../queries/stray-payments"
import { settleStrayPaymentWorkflow } from "../workflows/orders/settle-stray-payment"

/** After these minutes nobody completes a cart any more whose payment has landed. */
const LEFT_MINUTES = 5

/** Makes orders of carts that are paid and were never completed, or gives the money back; safe to run twice. */
export default async function placePaidCarts(container: MedusaContainer): Promise<void> {
  for (const stray of await findStrayPayments(container, LEFT_MINUTES)) {
    await settleStrayPaymentWorkflow(container)
      .run({ input: stray })
      .catch((error) =>
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`Payment ${stray.payment_id} has no order yet: ${String(error)}`),
      )
  }
}

export const config = { name: "place-paid-carts", schedule: "* * * * *" }
