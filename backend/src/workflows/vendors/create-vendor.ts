import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateVendor } from "../../api/schemas/vendor"
import { createVendorStep } from "./steps/create-vendor"

/**
 * Creates a vendor on behalf of the platform; it is approved at once. Input: the body of `POST /admin/vendors`.
 * Answers its `id`.
 * @throws 409 `handle_taken`
 */
export const createVendorWorkflow = createWorkflow("create-vendor", (input: CreateVendor) => {
  return new WorkflowResponse(
    createVendorStep(transform({ input }, ({ input }) => ({ ...input, status: "approved" as const }))),
  )
})
