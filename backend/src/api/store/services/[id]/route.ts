import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { project } from "../../../schemas/fields"
import type { ServiceQuery } from "../contract"
import { loadService } from "../load-services"

/** One service, by id or handle. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { fields } = req.validatedQuery as ServiceQuery
  res.json({ service: project(await loadService(req.scope, req.params.id), fields) })
}
