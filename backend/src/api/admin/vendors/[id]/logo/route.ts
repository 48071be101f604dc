import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { invalidFiles } from "../../../../../images/invalid-files"
import { receiveFiles } from "../../../../../images/receive-files"
import { toWebPicture } from "../../../../../images/to-web-picture"
import { setVendorLogoWorkflow } from "../../../../../workflows/vendors/set-vendor-logo"
import { loadVendor } from "../../load-vendor"

/** Replaces the logo of a business; the picture is checked by content and encoded anew. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const files = await receiveFiles(req, res)
  if (files.length > 1) throw invalidFiles("send one picture")
  const picture = (await toWebPicture(files[0])).toString("base64")
  await setVendorLogoWorkflow(req.scope).run({ input: { id: req.params.id, picture } })
  res.json({ vendor: await loadVendor(req.scope, req.params.id) })
}
