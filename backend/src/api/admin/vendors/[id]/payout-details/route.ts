import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sealDetails } from "../../../../../modules/vendor/payouts/seal-details"
import type { PayoutDetails } from "../../../../../modules/vendor/payouts/payout-details"
import { setPayoutAccountWorkflow } from "../../../../../workflows/payouts/set-payout-account"
import { loadPayoutDetails } from "../../load-payout-details"

/** Where a business is paid, masked: nobody reads the whole number back. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ payout_details: await loadPayoutDetails(req.scope, req.params.id) })
}

/** Replaces where the own business is paid. It is sealed here already, so that no workflow carries it in plain. */
export async function POST(req: MedusaRequest<PayoutDetails>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await setPayoutAccountWorkflow(req.scope).run({ input: sealDetails(id, req.validatedBody) })
  res.json({ payout_details: await loadPayoutDetails(req.scope, id) })
}
