import { shipParcelWorkflow } from "../../../../../../../workflows/vendor-orders/ship-parcel"
import type { ShipParcel } from "../../../../../../schemas/vendor-order"
import { takeStep } from "../../../../take-step"

/** Hands a parcel over. */
export const POST = takeStep<ShipParcel>((req, of) => {
  const { fulfillment_id } = req.params
  return shipParcelWorkflow(req.scope).run({ input: { ...of, ...req.validatedBody, fulfillment_id } })
})
