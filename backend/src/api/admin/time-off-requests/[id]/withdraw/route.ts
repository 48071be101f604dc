import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { workspaceOf } from "../../../../../access/workspace-of"
import { answerDecision } from "../../answer-decision"
import { loadRequest } from "../../load-requests"
import { ownStaffMember } from "../../own-staff-member"

/** Withdraws one's own request while it is open; those who decide decline the requests of others. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const workspace = workspaceOf(req)
  const { staff } = await loadRequest(req.scope, workspace, id)
  if (staff.id !== ownStaffMember(workspace)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `You have no time_off_request ${id}`)
  }
  await answerDecision(req, res, { id, step: "withdraw" })
}
