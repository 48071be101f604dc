import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateVendor } from "../../api/schemas/vendor"
import { updateVendorStep } from "./steps/update-vendor"

/**
 * Changes a vendor's profile. Input: id and the body of `POST /admin/vendors/:id`.
 * @throws 404 unknown vendor
 */
export const updateVendorWorkflow = createWorkflow(
  "update-vendor",
  (input: UpdateVendor & { id: string }) => {
    return new WorkflowResponse(updateVendorStep(input))
  },
)
