import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateTerm } from "../../api/schemas/taxonomy"
import { createTermStep } from "./steps/create-term"
import { taxonomyLock } from "./taxonomy-lock"
import type { TermKind } from "./term-kinds"

/**
 * Creates a category, tag or amenity. Answers its `id`.
 * @throws 400 a parent that is unknown or lies too deep, 409 `handle_taken`
 */
export const createTermWorkflow = createWorkflow(
  "create-term",
  (input: { kind: TermKind; term: CreateTerm }) => {
    acquireLockStep(taxonomyLock)
    const term = createTermStep(input)
    releaseLockStep(taxonomyLock)
    return new WorkflowResponse(term)
  },
)
