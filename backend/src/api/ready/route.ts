import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Ready when the database answers; 503 while it does not. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  try {
    await req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1")
    res.json({ status: "ok" })
  } catch {
    res.status(503).json({ status: "unavailable" })
  }
}
