import { receiveReturnOfVendorWorkflow } from "../../../../../../../workflows/vendor-orders/receive-return-of-vendor"
import type { ReceiveReturn } from "../../../../../../schemas/vendor-order"
import { takeStep } from "../../../../take-step"

/** Receives a return. */
export const POST = takeStep<ReceiveReturn>((req, of) => {
  const { return_id } = req.params
  return receiveReturnOfVendorWorkflow(req.scope).run({ input: { ...of, ...req.validatedBody, return_id } })
})
