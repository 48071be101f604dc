import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeResourceWorkflow } from "../../../../../../workflows/venues/remove-resource"
import { loadVenue } from "../../../load-venues"

/** Removes a resource of a venue that no coming booking needs. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: venue_id, resource_id: id } = req.params
  await removeResourceWorkflow(req.scope).run({ input: { id, venue_id } })
  res.json({ id, object: "resource", deleted: true, parent: await loadVenue(req.scope, venue_id) })
}
