import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeVendorStatusWorkflow } from "../../../workflows/vendors/change-vendor-status"
import type { VendorStep } from "../../../workflows/vendors/vendor-states"
import type { Reason } from "../../schemas/vendor"
import { loadVendor } from "./load-vendor"

/** The handler that takes one step with a vendor and answers the vendor. */
export const taking = (step: VendorStep) =>
  async function POST(req: MedusaRequest<Reason>, res: MedusaResponse): Promise<void> {
    const { id } = req.params
    await changeVendorStatusWorkflow(req.scope).run({ input: { id, step, reason: req.validatedBody.reason } })
    res.json({ vendor: await loadVendor(req.scope, id) })
  }
