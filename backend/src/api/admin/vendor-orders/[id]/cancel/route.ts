import { cancelLinesWorkflow } from "../../../../../workflows/vendor-orders/cancel-lines"
import type { CancelLines } from "../../../../schemas/vendor-order"
import { takeStep } from "../../take-step"

/** Cancels pieces of own lines. */
export const POST = takeStep<CancelLines>((req, of) =>
  cancelLinesWorkflow(req.scope).run({ input: { ...of, ...req.validatedBody } }),
)
