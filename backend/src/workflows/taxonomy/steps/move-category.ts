import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TREES } from "../term-tables"
import { inTransaction } from "../transaction"
import { moveCategory, type Move } from "../tree/move-category"

/** Moves a category, in one transaction and as the last thing that can fail: there is nothing to compensate. */
export const moveCategoryStep = createStep(
  "move-category",
  async ({ kind, move }: { kind: keyof typeof TREES; move: Move }, { container }) => {
    await inTransaction(container, (run) => moveCategory(run, TREES[kind], move))
    return new StepResponse({ id: move.id })
  },
)
