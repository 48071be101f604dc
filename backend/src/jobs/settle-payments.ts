import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findOwedRefunds } from "../queries/owed-refunds"
import { findUnsettledPayments } from "../queries/unsettled-payments"
import { payOwedRefundWorkflow } from "../workflows/orders/pay-owed-refund"
import { settlePaymentsWorkflow } from "../workflows/orders/settle-payments"

/** After these minutes nobody works on a payment any more that is not settled. */
const CUT_OFF_MINUTES = 5

/** Takes money that was promised, gives back money that is owed, and keeps the books; one failure stops no other. */
export default async function settlePayments(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const order_id of await findUnsettledPayments(container, CUT_OFF_MINUTES)) {
    await settlePaymentsWorkflow(container)
      .run({ input: { order_id } })
      .catch((error) => logger.error(`The payments of order ${order_id} stay unsettled: ${String(error)}`))
  }
  for (const owed of await findOwedRefunds(container, CUT_OFF_MINUTES)) {
    await payOwedRefundWorkflow(container)
      .run({ input: owed })
      .catch((error) => logger.error(`Booking ${owed.booking_id} is still owed its refund: ${String(error)}`))
  }
}

export const config = { name: "settle-payments", schedule: "* * * * *" }
