import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeDaysWorkflow } from "../../../../../workflows/staff/change-days"
import type { ChangeDays } from "../../../../schemas/rota"
import { loadStaffMember } from "../../load-staff-member"

/** Changes what a staff member works on single dates; the others stay. */
export async function POST(req: MedusaRequest<ChangeDays>, res: MedusaResponse): Promise<void> {
  await changeDaysWorkflow(req.scope).run({ input: { ...req.validatedBody, staff_id: req.params.id } })
  res.json({ staff_member: await loadStaffMember(req.scope, req.params.id) })
}
