import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changePasswordWorkflow } from "../../workflows/account/change-password"
import type { ChangePassword } from "../schemas/account"
import { ownChange } from "./own-change"

/** Changes the caller's password; all sessions but theirs end. */
export async function changePassword(
  req: AuthenticatedMedusaRequest<ChangePassword>,
  res: MedusaResponse,
): Promise<void> {
  await changePasswordWorkflow(req.scope).run({ input: { ...ownChange(req), ...req.validatedBody } })
  res.json({ changed: true })
}
