import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveCategoryStep } from "./steps/move-category"
import { taxonomyLock } from "./taxonomy-lock"
import type { TREES } from "./term-tables"
import type { Move } from "./tree/move-category"

/**
 * Puts a category at a place among its siblings, or among those below another category.
 * @throws 404 unknown category, 400 a parent that is unknown, lies below the category or too deep
 */
export const moveCategoryWorkflow = createWorkflow(
  "move-category",
  (input: { kind: keyof typeof TREES; move: Move }) => {
    acquireLockStep(taxonomyLock)
    const category = moveCategoryStep(input)
    releaseLockStep(taxonomyLock)
    return new WorkflowResponse(category)
  },
)
