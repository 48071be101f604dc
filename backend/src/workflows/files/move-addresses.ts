import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveAddressesStep } from "./steps/move-addresses"

/**
 * Makes the stored addresses of our own files follow the address of the backend, after a start at another one. Files of
 * other sites are left alone. Input: `url`, the address of the public folder, without a slash at its end. Answers how
 * many addresses changed; when they follow already it is one read.
 */
export const moveAddressesWorkflow = createWorkflow("move-addresses", (input: { url: string }) => {
  return new WorkflowResponse(moveAddressesStep(input))
})
