import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { submitVendorWorkflow } from "../../../../../workflows/onboarding/submit-vendor"
import { loadVendor } from "../../load-vendor"

/** Puts the own business before the platform, for the first time or again after it was rejected. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await submitVendorWorkflow(req.scope).run({ input: { id } })
  res.json({ vendor: await loadVendor(req.scope, id) })
}
