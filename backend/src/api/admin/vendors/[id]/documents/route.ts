import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadDocuments } from "../../../media/present-media"

/** The documents that a business has handed in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ documents: await loadDocuments(req.scope, req.params.id) })
}
