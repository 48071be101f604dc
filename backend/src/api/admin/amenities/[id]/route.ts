import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VENUE_MODULE } from "../../../../modules/venue"
import { deleteTermWorkflow } from "../../../../workflows/taxonomy/delete-term"
import { updateTermWorkflow } from "../../../../workflows/taxonomy/update-term"
import type { UpdateTerm } from "../../../schemas/taxonomy"

const kind = "amenity" as const

/** Changes an amenity. */
export async function POST(req: MedusaRequest<UpdateTerm>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await updateTermWorkflow(req.scope).run({ input: { kind, id, term: req.validatedBody } })
  const amenity = await req.scope
    .resolve(VENUE_MODULE)
    .retrieveAmenity(id, { select: ["id", "name", "handle"] })
  res.json({ amenity })
}

/** Removes an amenity from the list and from all venues. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await deleteTermWorkflow(req.scope).run({ input: { kind, id } })
  res.json({ id, object: kind, deleted: true })
}
