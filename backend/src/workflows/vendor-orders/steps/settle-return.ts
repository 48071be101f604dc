import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleReturn } from "../settle-return"
import type { ReturnOf } from "./check-return"

/** Pays for what came back. The goods are here, whatever the payment says: a refund that fails is owed, and paid by the job. */
export const settleReturnStep = createStep("settle-return", async (input: ReturnOf, { container }) => {
  try {
    return new StepResponse(await settleReturn(container, input))
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Return ${input.return_id} is still owed its refund: ${String(error)}`)
    return new StepResponse(null)
  }
})
