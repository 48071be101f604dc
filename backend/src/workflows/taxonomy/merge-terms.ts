import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { mergeTermsStep } from "./steps/merge-terms"
import { taxonomyLock } from "./taxonomy-lock"
import type { Merge } from "./tree/merge-terms"

/**
 * Lets one category, tag or amenity go into another of its kind. Answers how many venues or services were `moved`, not
 * counting those that bore both.
 * @throws 404 unknown term, 400 `into_id` that is unknown, the term itself, below it, or too deep for what lies below it
 */
export const mergeTermsWorkflow = createWorkflow("merge-terms", (input: Merge) => {
  acquireLockStep(taxonomyLock)
  const result = mergeTermsStep(input)
  releaseLockStep(taxonomyLock)
  return new WorkflowResponse(result)
})
