import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadApprovals } from "../../../../workflows/settings/approvals"
import { setApprovalsWorkflow } from "../../../../workflows/settings/set-approvals"
import type { Approvals } from "../../../schemas/approvals"

/** What the platform approves before it is sold, besides vendors and venues. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ approvals: await loadApprovals(req.scope) })
}

/** Changes it. */
export async function POST(req: MedusaRequest<Approvals>, res: MedusaResponse): Promise<void> {
  const { result } = await setApprovalsWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ approvals: result })
}
