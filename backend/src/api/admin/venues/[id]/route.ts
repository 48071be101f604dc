import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteVenueWorkflow } from "../../../../workflows/venues/delete-venue"
import { updateVenueWorkflow } from "../../../../workflows/venues/update-venue"
import type { UpdateVenue } from "../../../schemas/venue"
import { loadVenue } from "../load-venues"

/** One venue with hours and resources. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ venue: await loadVenue(req.scope, req.params.id) })
}

/** Changes a venue's profile. */
export async function POST(req: MedusaRequest<UpdateVenue>, res: MedusaResponse): Promise<void> {
  await updateVenueWorkflow(req.scope).run({ input: { id: req.params.id, body: req.validatedBody } })
  res.json({ venue: await loadVenue(req.scope, req.params.id) })
}

/** Removes a venue that has no coming bookings. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await deleteVenueWorkflow(req.scope).run({ input: { id: req.params.id } })
  res.json({ id: req.params.id, object: "venue", deleted: true })
}
