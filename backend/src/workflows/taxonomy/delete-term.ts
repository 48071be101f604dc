import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteTermStep } from "./steps/delete-term"
import { liftSubcategoriesStep } from "./steps/lift-subcategories"
import { taxonomyLock } from "./taxonomy-lock"
import type { TermKind } from "./term-kinds"

/**
 * Removes a category, tag or amenity. What lay below a category moves up to where it lay.
 * @throws 404 unknown term
 */
export const deleteTermWorkflow = createWorkflow("delete-term", (input: { kind: TermKind; id: string }) => {
  acquireLockStep(taxonomyLock)
  liftSubcategoriesStep(input)
  const term = deleteTermStep(input)
  releaseLockStep(taxonomyLock)
  return new WorkflowResponse(term)
})
