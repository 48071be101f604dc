import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { findVendorParcels, type VendorParcel } from "../../../queries/vendor-orders/vendor-parcels"
import { requireVendorOrder, type VendorPart } from "../require-vendor-order"

/** What can be done with a parcel. */
export type ParcelStep = "ship" | "deliver" | "unpack"

const OPEN: Record<ParcelStep, (parcel: VendorParcel) => boolean> = {
  ship: ({ shipped_at }) => !shipped_at,
  deliver: ({ shipped_at, delivered_at }) => Boolean(shipped_at) && !delivered_at,
  unpack: ({ shipped_at }) => !shipped_at,
}

/** A parcel of a vendor, and who does something with it. */
export type ParcelOf = VendorPart & { fulfillment_id: string; by: string }

/**
 * Checks that a step can be taken with a parcel, and answers it as core's workflows take it.
 * @throws 404 when it is not the vendor's alone, 409 `invalid_transition`
 */
export const checkParcelStep = createStep(
  "check-parcel",
  async ({ step, ...input }: ParcelOf & { step: ParcelStep }, { container }) => {
    const order = await requireVendorOrder(container, input)
    const parcels = await findVendorParcels(container, input)
    const parcel = parcels.find(({ id, mixed }) => id === input.fulfillment_id && !mixed)
    if (!parcel) {
      const message = `There is no fulfillment ${input.fulfillment_id} in this order`
      throw new MedusaError(MedusaError.Types.NOT_FOUND, message)
    }
    if (order.canceled || parcel.canceled_at || !OPEN[step](parcel)) {
      throw conflict("invalid_transition", `This parcel cannot be ${DONE[step]} any more`)
    }
    return new StepResponse({
      order_id: input.order_id,
      fulfillment_id: parcel.id,
      created_by: input.by,
      items: parcel.items.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
    })
  },
)

const DONE: Record<ParcelStep, string> = {
  ship: "shipped",
  deliver: "marked as delivered",
  unpack: "unpacked",
}
