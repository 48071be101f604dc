import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PreviewService } from "../../contract"
import { previewService } from "../../preview-service"

/** The starts of one day as shoppers would see them with rules that are not saved; nothing is stored. */
export async function POST(req: MedusaRequest<PreviewService>, res: MedusaResponse): Promise<void> {
  res.json({ preview: await previewService(req.scope, req.params.id, req.validatedBody) })
}
