import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { acceptMemberInviteWorkflow } from "../../../../workflows/members/accept-member-invite"
import type { AcceptInvite } from "../../../schemas/member"

/** As at core's route, whose validators still run: a sign-in without a user is let through to here. */
export const AUTHENTICATE = false

/**
 * Accepts an invite with the sign-in of the invited address, which may have a user already: someone who was removed
 * and is invited again. The admin's page for it is core's.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AcceptInvite>,
  res: MedusaResponse,
): Promise<void> {
  const { email, first_name, last_name } = req.validatedBody
  const { result } = await acceptMemberInviteWorkflow(req.scope).run({
    input: {
      token: String(req.filterableFields.token),
      auth_identity_id: req.auth_context.auth_identity_id,
      typed_email: email,
      first_name,
      last_name,
    },
  })
  const user = await req.scope.resolve(Modules.USER).retrieveUser(result.id, {
    select: ["id", "email", "first_name", "last_name", "avatar_url", "created_at", "updated_at"],
  })
  res.json({ user })
}
