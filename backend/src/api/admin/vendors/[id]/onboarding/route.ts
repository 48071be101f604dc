import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadOnboarding } from "../../../onboarding/load-onboarding"

/** The checklist of a business, for those who decide about it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await loadOnboarding(req.scope, req.params.id))
}
