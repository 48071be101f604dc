import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteStaffWorkflow } from "../../../../workflows/staff/delete-staff"
import { updateStaffWorkflow } from "../../../../workflows/staff/update-staff"
import type { UpdateStaff } from "../../../schemas/staff"
import { loadStaffMember } from "../load-staff-member"

/** One staff member with venue and shifts. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ staff_member: await loadStaffMember(req.scope, req.params.id) })
}

/** Changes a staff member's profile. */
export async function POST(req: MedusaRequest<UpdateStaff>, res: MedusaResponse): Promise<void> {
  await updateStaffWorkflow(req.scope).run({ input: { id: req.params.id, ...req.validatedBody } })
  res.json({ staff_member: await loadStaffMember(req.scope, req.params.id) })
}

/** Removes a staff member who has no coming bookings. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await deleteStaffWorkflow(req.scope).run({ input: { id: req.params.id } })
  res.json({ id: req.params.id, object: "staff_member", deleted: true })
}
