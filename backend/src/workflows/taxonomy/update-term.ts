import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateTerm } from "../../api/schemas/taxonomy"
import { settleTermStep } from "./steps/settle-term"
import { updateTermStep } from "./steps/update-term"
import { taxonomyLock } from "./taxonomy-lock"
import type { TermKind } from "./term-kinds"

/**
 * Changes a category, tag or amenity; a category may be hidden, and may move in the tree. An old handle goes on leading
 * to it.
 * @throws 404 unknown term, 400 a parent that is unknown, lies below the category or too deep, 409 `handle_taken`
 */
export const updateTermWorkflow = createWorkflow(
  "update-term",
  (input: { kind: TermKind; id: string; term: UpdateTerm }) => {
    acquireLockStep(taxonomyLock)
    const changed = updateTermStep(input)
    const term = settleTermStep(
      transform({ input, changed }, ({ input, changed }) => ({ ...input, ...changed })),
    )
    releaseLockStep(taxonomyLock)
    return new WorkflowResponse(term)
  },
)
