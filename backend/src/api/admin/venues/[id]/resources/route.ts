import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addResourceWorkflow } from "../../../../../workflows/venues/add-resource"
import type { CreateResource } from "../../../../schemas/venue"
import { loadResources } from "../../load-resources"

/** Adds rooms, chairs or equipment to a venue. */
export async function POST(req: MedusaRequest<CreateResource>, res: MedusaResponse): Promise<void> {
  const venue_id = req.params.id
  const { result } = await addResourceWorkflow(req.scope).run({ input: { ...req.validatedBody, venue_id } })
  const resources = await loadResources(req.scope, venue_id)
  res.json({ resource: resources.find(({ id }) => id === result.id) })
}
