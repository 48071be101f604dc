import { requestReturnWorkflow } from "../../../../../workflows/vendor-orders/request-return"
import type { RequestReturn } from "../../../../schemas/vendor-order"
import { takeStep } from "../../take-step"

/** Announces a return. */
export const POST = takeStep<RequestReturn>((req, of) =>
  requestReturnWorkflow(req.scope).run({ input: { ...of, ...req.validatedBody } }),
)
