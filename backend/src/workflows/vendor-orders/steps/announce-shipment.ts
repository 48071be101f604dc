import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { storefrontLink } from "../../../mail/links"
import { findVendorParcels } from "../../../queries/vendor-orders/vendor-parcels"
import { orderDetailsOf, tellBuyer } from "../mail-to-buyer"
import { requireVendorOrder } from "../require-vendor-order"
import type { ParcelOf } from "./check-parcel"

/** Tells the buyer that a parcel has left and how to follow it; once, whoever asks. */
export const announceShipmentStep = createStep(
  "announce-shipment",
  async (parcel: ParcelOf, { container }) => {
    const about = `order_shipped ${parcel.fulfillment_id}`
    await tellBuyer(container, about, async () => {
      const order = await requireVendorOrder(container, parcel)
      const shipped = (await findVendorParcels(container, parcel)).find(
        ({ id }) => id === parcel.fulfillment_id,
      )
      if (!shipped || !order.email) return null
      const [tracking] = shipped.tracking
      const of = shipped.items[0]?.line_item_id
      return {
        key: about,
        template: "order_shipped",
        to: order.email,
        data: {
          ...(await orderDetailsOf(container, order, { vendor_id: parcel.vendor_id, pieces: shipped.items })),
          delivery: order.lines.find(({ line_item_id }) => line_item_id === of)?.shipping_name ?? null,
          tracking_number: tracking?.number ?? null,
          url: tracking?.url ?? storefrontLink("/products"),
          can_follow: Boolean(tracking?.url),
        },
      }
    })
    return new StepResponse(parcel.fulfillment_id)
  },
)
