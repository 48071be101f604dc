import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { registerVendorWorkflow } from "../../../../workflows/onboarding/register-vendor"
import { loadVendor } from "../../../admin/vendors/load-vendor"
import type { RegisterVendor } from "../../../schemas/onboarding"

/** Registers a business; afterwards the same e-mail and password sign in to the admin. */
export async function POST(
  req: AuthenticatedMedusaRequest<RegisterVendor>,
  res: MedusaResponse,
): Promise<void> {
  const { auth_identity_id } = req.auth_context
  const { result } = await registerVendorWorkflow(req.scope).run({
    input: { ...req.validatedBody, auth_identity_id },
  })
  res.status(201).json({ vendor: await loadVendor(req.scope, result.id) })
}
