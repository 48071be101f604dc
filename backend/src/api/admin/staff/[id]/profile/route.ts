import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateStaffWorkflow } from "../../../../../workflows/staff/update-staff"
import type { OwnStaffProfile } from "../../../../schemas/staff"
import { loadStaffMember } from "../../load-staff-member"

/** Changes what shoppers read of a staff member, who may do it themselves. */
export async function POST(req: MedusaRequest<OwnStaffProfile>, res: MedusaResponse): Promise<void> {
  await updateStaffWorkflow(req.scope).run({ input: { id: req.params.id, ...req.validatedBody } })
  res.json({ staff_member: await loadStaffMember(req.scope, req.params.id) })
}
