import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reconcileOrderWorkflow } from "../reconcile-order"

/** Both workflows take the cart's lock themselves, which they would not do as parts of this one. */
export const resumeOrderStep = createStep(
  "resume-order",
  async (input: { order_id: string; cart_id: string | null }, { container }) => {
    const { result } = await reconcileOrderWorkflow(container).run({ input })
    if (result.outcome === "undone" && input.cart_id) {
      const { errors } = await completeCartWorkflow(container).run({
        input: { id: input.cart_id },
        throwOnError: false,
      })
      if (errors.length > 0) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`Cart ${input.cart_id} is not completed anew: ${String(errors[0].error)}`)
      }
    }
    return new StepResponse(result)
  },
)
