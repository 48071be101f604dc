import { deliverParcelWorkflow } from "../../../../../../../workflows/vendor-orders/deliver-parcel"
import { takeStep } from "../../../../take-step"

/** Notes that a parcel has arrived. */
export const POST = takeStep(({ scope, params: { fulfillment_id } }, of) =>
  deliverParcelWorkflow(scope).run({ input: { ...of, fulfillment_id } }),
)
