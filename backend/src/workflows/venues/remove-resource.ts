import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteResourceStep } from "./steps/delete-resource"

/**
 * Removes a resource of a venue with all its units.
 * @throws 404 when the venue has no such resource, 409 `has_bookings` while visits to come need it
 */
export const removeResourceWorkflow = createWorkflow(
  "remove-resource",
  (input: { id: string; venue_id: string }) => {
    return new WorkflowResponse(deleteResourceStep(input))
  },
)
