import { cancelOwnLinesWorkflow } from "../../../../../../../../../workflows/shopper-orders/cancel-own-lines"
import type { CancelOwnLines } from "../../../../../../../../schemas/shopper-order"
import { takeOwnStep } from "../../../../take-own-step"

/** Cancels pieces that are not packed. */
export const POST = takeOwnStep<CancelOwnLines>((req, part) =>
  cancelOwnLinesWorkflow(req.scope).run({ input: { ...part, ...req.validatedBody } }),
)
