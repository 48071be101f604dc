import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reportUnused } from "../../../../workflows/media/report-unused"

/** What the next sweeps will remove, and when: a sweep that removes nothing. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const media = await reportUnused(req.scope)
  const bytes = media.reduce((sum, one) => sum + one.bytes, 0)
  res.json({ media, count: media.length, bytes })
}
