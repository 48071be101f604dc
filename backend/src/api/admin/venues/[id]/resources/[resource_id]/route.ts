import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeResourceWorkflow } from "../../../../../../workflows/venues/change-resource"
import { removeResourceWorkflow } from "../../../../../../workflows/venues/remove-resource"
import type { UpdateResource } from "../../../../../schemas/venue"
import { loadResources } from "../../../load-resources"
import { loadVenue } from "../../../load-venues"

/** Changes name, kind or quantity of a resource. */
export async function POST(req: MedusaRequest<UpdateResource>, res: MedusaResponse): Promise<void> {
  const { id: venue_id, resource_id: id } = req.params
  await changeResourceWorkflow(req.scope).run({ input: { id, venue_id, body: req.validatedBody } })
  const resources = await loadResources(req.scope, venue_id)
  res.json({ resource: resources.find((one) => one.id === id) })
}

/** Removes a resource of a venue that no coming booking needs. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: venue_id, resource_id: id } = req.params
  await removeResourceWorkflow(req.scope).run({ input: { id, venue_id } })
  res.json({ id, object: "resource", deleted: true, parent: await loadVenue(req.scope, venue_id) })
}
