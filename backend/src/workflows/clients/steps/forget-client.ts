import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../../modules/client"

/** Erases what vendors keep of a customer. Erased is erased: nothing undoes it. */
export const forgetClientStep = createStep(
  "forget-client",
  async ({ customer_id }: { customer_id: string }, { container }) =>
    new StepResponse({ vendors: await container.resolve(CLIENT_MODULE).forget(customer_id) }),
)
