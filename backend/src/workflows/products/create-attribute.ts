import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateAttribute } from "../../api/schemas/product-attribute"
import { createAttributeStep } from "./steps/create-attribute"

/**
 * Creates an attribute that products answer. Answers its `id`.
 * @throws 400 unknown category, 409 `handle_taken`
 */
export const createAttributeWorkflow = createWorkflow(
  "create-attribute",
  (input: CreateAttribute) => new WorkflowResponse(createAttributeStep(input)),
)
