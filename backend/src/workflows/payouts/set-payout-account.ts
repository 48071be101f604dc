import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { SealedDetails } from "../../modules/vendor/payouts/seal-details"
import { setPayoutAccountStep } from "./steps/set-payout-account"

/**
 * Replaces where a vendor is paid. The details come sealed.
 * @throws 404 unknown vendor
 */
export const setPayoutAccountWorkflow = createWorkflow("set-payout-account", (input: SealedDetails) => {
  return new WorkflowResponse(setPayoutAccountStep(input))
})
