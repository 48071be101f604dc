import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmEmailWorkflow } from "../../../../../workflows/onboarding/confirm-email"
import type { EmailCode } from "../../../../schemas/onboarding"
import { ownVendorId } from "../../own-vendor"

/** Confirms the address with the code of the mail. */
export async function POST(req: AuthenticatedMedusaRequest<EmailCode>, res: MedusaResponse): Promise<void> {
  const vendor_id = await ownVendorId(req)
  const { result } = await confirmEmailWorkflow(req.scope).run({
    input: { vendor_id, code: req.validatedBody.code },
  })
  res.json(result)
}
