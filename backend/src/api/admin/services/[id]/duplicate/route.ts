import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import { createReviewedServiceWorkflow } from "../../../../../workflows/reviews/create-reviewed-service"
import type { DuplicateService } from "../../contract"
import { copyOfService } from "../../copy-of-service"
import { loadService } from "../../load-services"

/** Makes a draft of a service with all its rules, beside it at its venue. */
export async function POST(req: MedusaRequest<DuplicateService>, res: MedusaResponse): Promise<void> {
  const service = await loadService(req.scope, req.params.id)
  const { result } = await createReviewedServiceWorkflow(req.scope).run({
    input: {
      body: copyOfService(service, req.validatedBody.title),
      by_vendor: workspaceOf(req).kind === "vendor",
    },
  })
  res.json({ service: await loadService(req.scope, result.id) })
}
