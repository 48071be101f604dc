import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideServiceWorkflow } from "../../../workflows/reviews/decide-service"
import type { Reason } from "../../schemas/vendor"
import { loadService } from "./load-services"

/** The handler that decides about a proposed service and answers the service. */
export const deciding = (step: "approve" | "reject") =>
  async function POST(req: MedusaRequest<Reason>, res: MedusaResponse): Promise<void> {
    const { id } = req.params
    await decideServiceWorkflow(req.scope).run({ input: { id, step, reason: req.validatedBody.reason } })
    res.json({ service: await loadService(req.scope, id) })
  }
