import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorOf } from "../../../../access/own-vendor"
import { workspaceOf } from "../../../../access/workspace-of"
import { confirmEmailWorkflow } from "../../../../workflows/onboarding/confirm-email"
import type { EmailCode } from "../../../schemas/onboarding"

/** Confirms the address of the own business with the code of the mail. */
export async function POST(req: MedusaRequest<EmailCode>, res: MedusaResponse): Promise<void> {
  const vendor_id = vendorOf(workspaceOf(req))
  const { code } = req.validatedBody
  const { result } = await confirmEmailWorkflow(req.scope).run({ input: { vendor_id, code } })
  res.json(result)
}
