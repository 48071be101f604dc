import { acquireLockStep, cancelReturnWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lockOf } from "./order-lock"
import { checkReturnStep, type ReturnOf } from "./steps/check-return"

/**
 * Takes the announcement of a return back: nothing came, or it was a mistake.
 * @throws 404, 409 `invalid_transition`
 */
export const dropReturnWorkflow = createWorkflow("drop-return", (input: ReturnOf) => {
  const lock = transform({ input }, ({ input }) => lockOf(input))
  acquireLockStep(lock)
  const found = checkReturnStep(input)
  cancelReturnWorkflow.runAsStep({
    input: transform({ input, found }, ({ input, found }) => ({
      return_id: found.id,
      canceled_by: input.by,
    })),
  })
  releaseLockStep(lock)
  return new WorkflowResponse(found)
})
