import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findOwedLineRefunds, findUnsettledReturns } from "../queries/vendor-orders/owed-line-refunds"
import { settleOwedLinesWorkflow } from "../workflows/vendor-orders/settle-owed-lines"
import { settleReceivedReturnWorkflow } from "../workflows/vendor-orders/settle-received-return"

/** After these minutes nobody works on a refund any more that is not paid. */
const CUT_OFF_MINUTES = 5

/** Gives back what vendors owe for cancelled and returned pieces when that was cut off; one failure stops no other. */
export default async function settleLineRefunds(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const received of await findUnsettledReturns(container, CUT_OFF_MINUTES)) {
    await settleReceivedReturnWorkflow(container)
      .run({ input: received })
      .catch((error) => logger.error(`Return ${received.return_id} stays unsettled: ${String(error)}`))
  }
  for (const owed of await findOwedLineRefunds(container, CUT_OFF_MINUTES)) {
    await settleOwedLinesWorkflow(container)
      .run({ input: owed })
      .catch((error) => logger.error(`Refund ${owed.refund_id} is still owed: ${String(error)}`))
  }
}

export const config = { name: "settle-line-refunds", schedule: "* * * * *" }
