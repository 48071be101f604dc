import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { removeClientWorkflow } from "../../../../workflows/clients/remove-client"
import { updateClientWorkflow } from "../../../../workflows/clients/update-client"
import type { UpdateClient } from "../../../schemas/client"
import { loadClient } from "../load-client"

/** The card of a client. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ client: await loadClient(req.scope, workspaceOf(req), req.params.id) })
}

/** Corrects how a client is known here, and sets the tags. */
export async function POST(req: MedusaRequest<UpdateClient>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await updateClientWorkflow(req.scope).run({ input: { id, ...req.validatedBody } })
  res.json({ client: await loadClient(req.scope, workspaceOf(req), id) })
}

/** Removes a client who was added by hand and never came. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await removeClientWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "client", deleted: true })
}
