import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { loadRequest } from "../load-requests"

/** One request for time off. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ time_off_request: await loadRequest(req.scope, workspaceOf(req), req.params.id) })
}
