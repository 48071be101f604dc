import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeVenueImageWorkflow } from "../../../../../../workflows/venues/remove-venue-image"
import { updateVenueImageWorkflow } from "../../../../../../workflows/venues/update-venue-image"
import type { UpdateImage } from "../../../../../schemas/venue"
import { loadVenue } from "../../../load-venues"

/** Changes description and rank of a picture. */
export async function POST(req: MedusaRequest<UpdateImage>, res: MedusaResponse): Promise<void> {
  const { id: venue_id, image_id: id } = req.params
  await updateVenueImageWorkflow(req.scope).run({ input: { id, venue_id, body: req.validatedBody } })
  res.json({ venue: await loadVenue(req.scope, venue_id) })
}

/** Removes a picture with its file. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: venue_id, image_id: id } = req.params
  await removeVenueImageWorkflow(req.scope).run({ input: { id, venue_id } })
  res.json({ id, object: "venue_image", deleted: true, parent: await loadVenue(req.scope, venue_id) })
}
