import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateTerm } from "../../api/schemas/taxonomy"
import { updateTermStep } from "./steps/update-term"
import { taxonomyLock } from "./taxonomy-lock"
import type { TermKind } from "./term-kinds"

/**
 * Changes a category, tag or amenity; a category may move in the tree.
 * @throws 404 unknown term, 400 a parent that is unknown or lies below the category, 409 `handle_taken`
 */
export const updateTermWorkflow = createWorkflow(
  "update-term",
  (input: { kind: TermKind; id: string; term: UpdateTerm }) => {
    acquireLockStep(taxonomyLock)
    const term = updateTermStep(input)
    releaseLockStep(taxonomyLock)
    return new WorkflowResponse(term)
  },
)
