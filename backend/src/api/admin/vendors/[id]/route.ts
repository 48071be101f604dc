import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { updateVendorWorkflow } from "../../../../workflows/vendors/update-vendor"
import type { UpdateVendor } from "../../../schemas/vendor"
import { loadVendor } from "../load-vendor"
import { refusePlatformFields } from "../refuse-platform-fields"

/** One vendor; an owner's own. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ vendor: await loadVendor(req.scope, req.params.id) })
}

/** Changes a vendor's profile. */
export async function POST(req: MedusaRequest<UpdateVendor>, res: MedusaResponse): Promise<void> {
  refusePlatformFields(workspaceOf(req), req.validatedBody)
  await updateVendorWorkflow(req.scope).run({ input: { ...req.validatedBody, id: req.params.id } })
  res.json({ vendor: await loadVendor(req.scope, req.params.id) })
}
