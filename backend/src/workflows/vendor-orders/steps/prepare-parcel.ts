import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import type { LinePieces } from "../../../queries/vendor-orders/vendor-parcels"
import { findReservedLocations } from "../../../queries/vendor-orders/reserved-locations"
import { requireVendorOrder, type VendorPart } from "../require-vendor-order"

/** What goes into one parcel, and who packs it. */
export type ParcelInput = VendorPart & { items: readonly LinePieces[]; by: string }

/**
 * What core needs to make a parcel: it leaves from where the pieces are reserved, by the delivery that was paid for.
 * @throws 400 when the pieces lie or travel apart, 409 `invalid_transition` when no delivery was chosen
 */
export const prepareParcelStep = createStep("prepare-parcel", async (input: ParcelInput, { container }) => {
  const { lines } = await requireVendorOrder(container, input)
  const ids = input.items.map(({ line_item_id }) => line_item_id)
  const packed = lines.filter(({ line_item_id }) => ids.includes(line_item_id))
  const options = [...new Set(packed.map(({ shipping_option_id }) => shipping_option_id))]
  if (options.length > 1) throw apart("travel by different deliveries")
  if (!options[0]) throw conflict("invalid_transition", "No delivery was chosen for these lines")
  const locations = await findReservedLocations(container, ids)
  if (locations.length > 1) throw apart("lie at different locations")
  return new StepResponse({
    order_id: input.order_id,
    created_by: input.by,
    shipping_option_id: options[0],
    location_id: locations[0],
    items: input.items.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
  })
})

const apart = (why: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `items: these lines ${why}; pack them apart`)
