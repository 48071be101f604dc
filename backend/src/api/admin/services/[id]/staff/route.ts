import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeServiceTeamWorkflow } from "../../../../../workflows/scheduling/change-service-team"
import type { ChangeServiceTeam } from "../../../../schemas/service"
import { loadService } from "../../load-services"

/** Changes who performs a service; who is not named stays. */
export async function POST(req: MedusaRequest<ChangeServiceTeam>, res: MedusaResponse): Promise<void> {
  await changeServiceTeamWorkflow(req.scope).run({
    input: { ...req.validatedBody, service_id: req.params.id },
  })
  res.json({ service: await loadService(req.scope, req.params.id) })
}
