import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import { prepareMedia } from "../../../../../modules/media/content/prepare-media"
import { setVendorLogoWorkflow } from "../../../../../workflows/vendors/set-vendor-logo"
import { receiveFile } from "../../../../uploads/receive-files"
import { loadVendor } from "../../load-vendor"

/** Replaces the logo of a business; the picture is checked by content and encoded anew. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const file = await receiveFile(req, res, { field: "files" })
  const picture = await prepareMedia(file, "vendor_logo", "files")
  const { principal_id: created_by } = workspaceOf(req)
  await setVendorLogoWorkflow(req.scope).run({ input: { id: req.params.id, created_by, picture } })
  res.json({ vendor: await loadVendor(req.scope, req.params.id) })
}
