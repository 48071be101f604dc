import { unpackParcelWorkflow } from "../../../../../../../workflows/vendor-orders/unpack-parcel"
import { takeStep } from "../../../../take-step"

/** Unpacks a parcel. */
export const POST = takeStep(({ scope, params: { fulfillment_id } }, of) =>
  unpackParcelWorkflow(scope).run({ input: { ...of, fulfillment_id } }),
)
