import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorOf } from "../../../access/own-vendor"
import { workspaceOf } from "../../../access/workspace-of"
import { loadVendorOrder } from "./load-vendor-order"

/** Whose part of which order a request is about, and who makes it. */
export interface StepOf {
  order_id: string
  vendor_id: string
  by: string
}

/** A route that does something with the own part of an order and answers it as it is then. */
export function takeStep<Body>(run: (req: MedusaRequest<Body>, of: StepOf) => Promise<unknown>) {
  return async (req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> => {
    const workspace = workspaceOf(req)
    const part = { order_id: req.params.id, vendor_id: vendorOf(workspace) }
    await run(req, { ...part, by: workspace.principal_id })
    res.json({ vendor_order: await loadVendorOrder(req.scope, part) })
  }
}
