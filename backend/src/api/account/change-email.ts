import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askEmailChangeWorkflow } from "../../workflows/account/ask-email-change"
import { confirmEmailChangeWorkflow } from "../../workflows/account/confirm-email-change"
import type { ChangeEmail } from "../schemas/account"
import type { EmailCode } from "../schemas/onboarding"
import { ownChange } from "./own-change"

/** Has a code mailed to the address that the caller wants to sign in with. */
export async function askEmailChange(
  req: AuthenticatedMedusaRequest<ChangeEmail>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await askEmailChangeWorkflow(req.scope).run({
    input: { ...ownChange(req), ...req.validatedBody },
  })
  res.json(result)
}

/** Makes the new address the caller's by the code; all sessions but theirs end. */
export async function confirmEmailChange(
  req: AuthenticatedMedusaRequest<EmailCode>,
  res: MedusaResponse,
): Promise<void> {
  const { code } = req.validatedBody
  const { result } = await confirmEmailChangeWorkflow(req.scope).run({ input: { ...ownChange(req), code } })
  res.json(result)
}
