import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorOf } from "../../../access/own-vendor"
import { workspaceOf } from "../../../access/workspace-of"
import { loadOnboarding } from "./load-onboarding"

/** How far the own business has come. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await loadOnboarding(req.scope, vendorOf(workspaceOf(req))))
}
