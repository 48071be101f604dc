import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import { prepareMedia } from "../../../modules/media/content/prepare-media"
import { storeDocumentWorkflow } from "../../../workflows/media/store-document"
import { storeMediaWorkflow } from "../../../workflows/media/store-media"
import { parse } from "../../contract"
import { mediaUpload } from "../../schemas/media"
import { receiveFile } from "../../uploads/receive-files"
import { loadMedia } from "./present-media"
import { requireUploader } from "./who-uploads"

/** Stores one upload. A document belongs to the caller's business from now on; a picture waits to be used. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const file = await receiveFile(req, res, { field: "file" })
  const { purpose, alt } = await parse(mediaUpload, req.body)
  requireUploader(workspace, purpose)
  const media = [await prepareMedia(file, purpose, "file")]
  const vendor_id = workspace.kind === "vendor" ? workspace.vendor.id : null
  const attached = purpose === "onboarding_document"
  const store = attached ? storeDocumentWorkflow : storeMediaWorkflow
  const { result } = await store(req.scope).run({
    input: {
      media,
      vendor_id,
      owner_id: attached ? vendor_id : null,
      created_by: workspace.principal_id,
      alt,
      attached,
    },
  })
  res.json({ media: await loadMedia(req.scope, result[0].id) })
}
