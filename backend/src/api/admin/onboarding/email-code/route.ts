import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorOf } from "../../../../access/own-vendor"
import { workspaceOf } from "../../../../access/workspace-of"
import { sendEmailCodeWorkflow } from "../../../../workflows/onboarding/send-email-code"

/** Mails a new code; the one before is worth nothing from now on. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const vendor_id = vendorOf(workspaceOf(req))
  const { result } = await sendEmailCodeWorkflow(req.scope).run({ input: { vendor_id } })
  res.json(result)
}
