import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findVendorParcels } from "../../../queries/vendor-orders/vendor-parcels"
import { captureOrderPayments } from "../../bookings/order-payments"
import type { RequestReturnInput } from "../request-return"

/**
 * A return as core takes it: to where the pieces were sent from, with the vendor and the reason at each line.
 * @throws 400 when the pieces were sent from different locations
 */
export const prepareReturnStep = createStep(
  "prepare-return",
  async (input: RequestReturnInput, { container }) => {
    const { order_id, vendor_id, items, reason_code, reason, by } = input
    // Core gives a payment up that is only authorized once an order's total changes.
    await captureOrderPayments(container, order_id)
    const ids = items.map(({ line_item_id }) => line_item_id)
    const sent = (await findVendorParcels(container, input)).filter(
      (parcel) => parcel.shipped_at && parcel.items.some(({ line_item_id }) => ids.includes(line_item_id)),
    )
    const locations = [...new Set(sent.map(({ location_id }) => location_id))]
    const everywhere = ids.every((id) => {
      const of = sent.filter((parcel) => parcel.items.some(({ line_item_id }) => line_item_id === id))
      return of.some(({ location_id }) => location_id === locations[0])
    })
    if (!everywhere) {
      const message = "items: these lines were sent from different locations; take them back apart"
      throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
    }
    return new StepResponse({
      order_id,
      location_id: locations[0],
      created_by: by,
      items: items.map(({ line_item_id, quantity }) => ({
        id: line_item_id,
        quantity,
        note: reason,
        metadata: { vendor_id, reason_code },
      })),
    })
  },
)
