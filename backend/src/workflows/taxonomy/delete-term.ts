import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteTermStep } from "./steps/delete-term"
import { refuseInUseStep } from "./steps/refuse-in-use"
import { taxonomyLock } from "./taxonomy-lock"
import type { TermKind } from "./term-kinds"

/**
 * Removes a category that nothing is in, or a tag or an amenity, from all venues that show it.
 * @throws 404 unknown term, 409 `category_in_use` while anything is in a category or lies below it
 */
export const deleteTermWorkflow = createWorkflow("delete-term", (input: { kind: TermKind; id: string }) => {
  acquireLockStep(taxonomyLock)
  refuseInUseStep(input)
  const term = deleteTermStep(input)
  releaseLockStep(taxonomyLock)
  return new WorkflowResponse(term)
})
