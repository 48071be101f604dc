import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadTag } from "../../../../../queries/clients/tags"
import { removeClientTagWorkflow } from "../../../../../workflows/clients/remove-client-tag"
import { updateClientTagWorkflow } from "../../../../../workflows/clients/update-client-tag"
import type { UpdateClientTag } from "../../../../schemas/client"

/** Renames or recolours a tag. */
export async function POST(req: MedusaRequest<UpdateClientTag>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await updateClientTagWorkflow(req.scope).run({ input: { id, ...req.validatedBody } })
  res.json({ tag: await loadTag(req.scope, id) })
}

/** Removes a tag. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await removeClientTagWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "client_tag", deleted: true })
}
