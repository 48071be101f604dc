import { requestOwnReturnWorkflow } from "../../../../../../../../../workflows/shopper-orders/request-own-return"
import type { RequestOwnReturn } from "../../../../../../../../schemas/shopper-order"
import { takeOwnStep } from "../../../../take-own-step"

/** Asks to send pieces back. */
export const POST = takeOwnStep<RequestOwnReturn>((req, part) =>
  requestOwnReturnWorkflow(req.scope).run({ input: { ...part, ...req.validatedBody } }),
)
