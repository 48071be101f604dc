import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { previewRefund } from "../../../../../../../../../workflows/shopper-orders/preview-refund"
import { requireOwnOrder } from "../../../../../../../../../workflows/shopper-orders/require-own-order"
import type { RefundPreviewQuestion } from "../../../../../../../../schemas/shopper-order"

/** What would go back for pieces. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefundPreviewQuestion>,
  res: MedusaResponse,
): Promise<void> {
  const { id: order_id, vendor_id } = req.params
  await requireOwnOrder(req.scope, { order_id, customer_id: req.auth_context.actor_id })
  res.json(await previewRefund(req.scope, { order_id, vendor_id }, req.validatedBody))
}
