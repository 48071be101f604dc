import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorOf } from "../../../../access/own-vendor"
import { workspaceOf } from "../../../../access/workspace-of"
import { listTags, loadTag } from "../../../../queries/clients/tags"
import { createClientTagWorkflow } from "../../../../workflows/clients/create-client-tag"
import type { CreateClientTag } from "../../../schemas/client"
import { clientScope } from "../client-scope"
import type { TagListQuery } from "../contract"

/** The business's own tags. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as TagListQuery
  const { rows, count } = await listTags(req.scope, clientScope(workspaceOf(req)).vendor_id, asked)
  res.json({ tags: rows, count, offset: asked.offset, limit: asked.limit })
}

/** Adds a tag. */
export async function POST(req: MedusaRequest<CreateClientTag>, res: MedusaResponse): Promise<void> {
  const { result } = await createClientTagWorkflow(req.scope).run({
    input: { vendor_id: vendorOf(workspaceOf(req)), ...req.validatedBody },
  })
  res.json({ tag: await loadTag(req.scope, result.id) })
}
