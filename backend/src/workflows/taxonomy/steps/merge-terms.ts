import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inTransaction } from "../transaction"
import { mergeTerms, type Merge } from "../tree/merge-terms"

/** Merges in one transaction and as the last thing that can fail: there is nothing to compensate. */
export const mergeTermsStep = createStep("merge-terms", async (merge: Merge, { container }) => {
  const moved = await inTransaction(container, (run) => mergeTerms(run, merge))
  return new StepResponse({ moved })
})
