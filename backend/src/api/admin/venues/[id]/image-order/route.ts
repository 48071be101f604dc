import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderVenueImagesWorkflow } from "../../../../../workflows/venues/order-venue-images"
import type { ImageOrder } from "../../../../schemas/order"
import { loadVenue } from "../../load-venues"

/** Puts the pictures of a venue in order. */
export async function POST(req: MedusaRequest<ImageOrder>, res: MedusaResponse): Promise<void> {
  const venue_id = req.params.id
  await orderVenueImagesWorkflow(req.scope).run({ input: { venue_id, ...req.validatedBody } })
  res.json({ venue: await loadVenue(req.scope, venue_id) })
}
