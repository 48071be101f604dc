import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeMediaStep } from "./steps/remove-media"
import { requireRemovableStep } from "./steps/require-removable"

/**
 * Removes a document, or a picture that nothing shows.
 * @throws 404 unknown upload, 409 `media_in_use` for a picture that something shows
 */
export const deleteMediaWorkflow = createWorkflow("delete-media", (input: { id: string }) => {
  const removable = requireRemovableStep(input)
  return new WorkflowResponse(removeMediaStep(removable))
})
