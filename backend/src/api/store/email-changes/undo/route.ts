import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { originOfRequest } from "../../../../audit/of-request"
import { undoEmailChangeWorkflow } from "../../../../workflows/account/undo-email-change"
import type { UndoEmailChange } from "../../../schemas/account"

/** "This was not me": the token of the mail is the permission. */
export async function POST(req: MedusaRequest<UndoEmailChange>, res: MedusaResponse): Promise<void> {
  const { token } = req.validatedBody
  const { result } = await undoEmailChangeWorkflow(req.scope).run({
    input: { token, origin: originOfRequest(req) },
  })
  res.json(result)
}
