import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateAttribute } from "../../api/schemas/product-attribute"
import { updateAttributeStep } from "./steps/update-attribute"

/**
 * Changes an attribute; it keeps its type. What products said of a choice that goes must be changed first.
 * @throws 404 unknown attribute, 400 what does not fit its type, 409 `attribute_in_use` for a choice that products have
 */
export const updateAttributeWorkflow = createWorkflow(
  "update-attribute",
  (input: { id: string; body: UpdateAttribute }) => new WorkflowResponse(updateAttributeStep(input)),
)
