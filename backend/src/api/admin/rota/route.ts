import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import type { RotaQuery } from "./contract"
import { loadRotaView } from "./load-rota"

/** A venue's team schedule between two of its local dates; staff see themselves alone. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ rota: await loadRotaView(req.scope, workspaceOf(req), req.validatedQuery as RotaQuery) })
}
