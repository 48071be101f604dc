import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorOf } from "../../../access/own-vendor"
import { workspaceOf } from "../../../access/workspace-of"
import { listClients, type ClientOrder } from "../../../queries/clients/list-clients"
import { addClientWorkflow } from "../../../workflows/clients/add-client"
import type { CreateClient } from "../../schemas/client"
import { scopeAtVenue } from "./client-scope"
import type { ClientListQuery } from "./contract"
import { loadClient } from "./load-client"

/** The clients of the workspace, with what their visits and orders come to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { venue_id, order, fields: _, ...asked } = req.validatedQuery as ClientListQuery
  const { rows, count } = await listClients(req.scope, scopeAtVenue(workspaceOf(req), venue_id), {
    ...asked,
    order: order.replace(/^-/, "") as ClientOrder,
    descending: order.startsWith("-"),
  })
  res.json({ clients: rows, count, offset: asked.offset, limit: asked.limit })
}

/** Adds a client by hand, before any visit. */
export async function POST(req: MedusaRequest<CreateClient>, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const { tag_ids, ...contact } = req.validatedBody
  const { result } = await addClientWorkflow(req.scope).run({
    input: { vendor_id: vendorOf(workspace), contact, tag_ids },
  })
  res.json({ client: await loadClient(req.scope, workspace, result?.id ?? "") })
}
