import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { freezeLines } from "./freeze-lines"

const freezeOrderLinesStep = createStep(
  "freeze-order-lines",
  async ({ order_ids }: { order_ids: string[] }, { container }) =>
    new StepResponse({ frozen: await freezeLines(container, order_ids) }),
)

/** Freezes vendor, commission and amounts of the lines of orders; safe to run twice. Answers how many lines are new. */
export const freezeOrderLinesWorkflow = createWorkflow(
  "freeze-order-lines",
  (input: { order_ids: string[] }) => {
    return new WorkflowResponse(freezeOrderLinesStep(input))
  },
)
