import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../access/workspace-of"
import { loadOwnAttendance } from "../load-own"

/** The caller's own day; null for those who are no staff member. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const staff_id = workspace.kind === "vendor" ? workspace.staff_member_id : null
  res.json({ attendance: staff_id === null ? null : await loadOwnAttendance(req.scope, workspace, staff_id) })
}
