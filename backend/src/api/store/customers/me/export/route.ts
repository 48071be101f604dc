import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actorOfRequest, originOfRequest } from "../../../../../audit/of-request"
import { recordAudit } from "../../../../../audit/record-audit"
import { proveOwner } from "../../../../account/prove-owner"
import type { OwnerProof } from "../../../../schemas/account-data"
import { collectOwnData } from "./collect-own-data"

/** All that Plaza keeps of the signed-in customer, as a file. */
export async function POST(req: AuthenticatedMedusaRequest<OwnerProof>, res: MedusaResponse): Promise<void> {
  const { auth_identity_id } = await proveOwner(req, { ...req.validatedBody, fresh: true })
  const customer_id = req.auth_context.actor_id
  const data = await collectOwnData(req.scope, { customer_id, auth_identity_id })
  await recordAudit(req.scope, {
    action: "account.exported",
    actor: actorOfRequest(req),
    target: { kind: "customer", id: customer_id },
    origin: originOfRequest(req),
  })
  // Nobody keeps a second copy of it for those who ask twice.
  res.locals.kept = { exported_at: data.exported_at }
  const name = `plaza-data-${data.exported_at.slice(0, 10)}.json`
  res.setHeader("Content-Disposition", `attachment; filename="${name}"`)
  res.json(data)
}
