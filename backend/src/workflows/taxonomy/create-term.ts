import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateTerm } from "../../api/schemas/taxonomy"
import { createTermStep } from "./steps/create-term"
import type { TermKind } from "./term-kinds"

/**
 * Creates a category, tag or amenity. Answers its `id`.
 * @throws 400 unknown parent, 409 `handle_taken`
 */
export const createTermWorkflow = createWorkflow(
  "create-term",
  (input: { kind: TermKind; term: CreateTerm }) => {
    return new WorkflowResponse(createTermStep(input))
  },
)
