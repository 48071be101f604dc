import { BigNumber, MathBN } from "@medusajs/framework/utils"
import type { PlacedHold } from "../../modules/scheduling/bookings/hold-request"

/** The lines that sell a held visit, one a segment; `segment_id` in the metadata is how a line is found again. */
export function bookingLines({ booking_id, segments }: PlacedHold) {
  return segments.map(({ segment_id, variant_id, quantity, price }) => ({
    variant_id,
    quantity,
    unit_price: new BigNumber(MathBN.div(price, quantity)).numeric,
    requires_shipping: false,
    metadata: { booking_id, segment_id },
  }))
}
