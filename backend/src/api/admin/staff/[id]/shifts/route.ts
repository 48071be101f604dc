import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setShiftsWorkflow } from "../../../../../workflows/staff/set-shifts"
import type { Shifts } from "../../../../schemas/staff"
import { loadStaffMember } from "../../load-staff-member"

/** Replaces all shifts of a staff member. */
export async function POST(req: MedusaRequest<Shifts>, res: MedusaResponse): Promise<void> {
  await setShiftsWorkflow(req.scope).run({ input: { ...req.validatedBody, staff_id: req.params.id } })
  res.json({ staff_member: await loadStaffMember(req.scope, req.params.id) })
}
