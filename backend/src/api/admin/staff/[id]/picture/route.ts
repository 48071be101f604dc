import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import { prepareMedia } from "../../../../../modules/media/content/prepare-media"
import { setStaffPictureWorkflow } from "../../../../../workflows/staff/set-staff-picture"
import { receiveFile } from "../../../../uploads/receive-files"
import { loadStaffMember } from "../../load-staff-member"

/** Replaces the picture of a staff member; it is checked by content and encoded anew. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const file = await receiveFile(req, res, { field: "files" })
  const picture = await prepareMedia(file, "staff_picture", "files")
  const { principal_id: created_by } = workspaceOf(req)
  await setStaffPictureWorkflow(req.scope).run({ input: { id: req.params.id, created_by, picture } })
  res.json({ staff_member: await loadStaffMember(req.scope, req.params.id) })
}

/** Takes the picture of a staff member away. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { principal_id: created_by } = workspaceOf(req)
  const { id } = req.params
  await setStaffPictureWorkflow(req.scope).run({ input: { id, created_by, picture: null } })
  res.json({ id, object: "staff_picture", deleted: true, parent: await loadStaffMember(req.scope, id) })
}
