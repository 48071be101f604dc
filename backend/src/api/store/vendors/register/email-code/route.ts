import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendEmailCodeWorkflow } from "../../../../../workflows/onboarding/send-email-code"
import { ownVendorId } from "../../own-vendor"

/** Mails a new code; the one before is worth nothing from now on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const vendor_id = await ownVendorId(req)
  const { result } = await sendEmailCodeWorkflow(req.scope).run({ input: { vendor_id } })
  res.json(result)
}
