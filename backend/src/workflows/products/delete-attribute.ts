import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteAttributeStep } from "./steps/delete-attribute"

/**
 * Removes an attribute with what products said about it.
 * @throws 404 unknown attribute
 */
export const deleteAttributeWorkflow = createWorkflow(
  "delete-attribute",
  (input: { id: string }) => new WorkflowResponse(deleteAttributeStep(input)),
)
