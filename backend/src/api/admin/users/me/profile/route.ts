import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "../../../../../access/workspace"
import { workspaceOf } from "../../../../../access/workspace-of"
import { updateProfileWorkflow } from "../../../../../workflows/profile/update-profile"
import type { UpdateProfile } from "../../../../schemas/profile"
import { loadProfile } from "./load-profile"

/** The caller's own profile; null for a secret API key, which is nobody. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { principal_type, principal_id } = workspaceOf(req)
  res.json({ profile: principal_type === "user" ? await loadProfile(req.scope, principal_id) : null })
}

/** Changes the caller's own profile; what is absent stays. */
export async function POST(req: MedusaRequest<UpdateProfile>, res: MedusaResponse): Promise<void> {
  const user_id = personOf(workspaceOf(req))
  await updateProfileWorkflow(req.scope).run({ input: { user_id, body: req.validatedBody } })
  res.json({ profile: await loadProfile(req.scope, user_id) })
}

/** @throws 404 for a secret API key */
function personOf({ principal_type, principal_id }: Workspace): string {
  if (principal_type === "user") return principal_id
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "A key has no profile")
}
