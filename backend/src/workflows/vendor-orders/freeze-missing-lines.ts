import type { MedusaContainer } from "@medusajs/framework/types"
import { findUnrecordedOrders } from "../../queries/order-line-facts"
import { freezeOrderLinesWorkflow } from "./freeze-order-lines"

const BATCH = 100

/**
 * Freezes the lines that were not when their order was placed: of all orders, or of those of the last `days`. Answers
 * how many. It ends when a batch brings nothing new, so that an order that cannot be read does not keep it for ever.
 */
export async function freezeMissingLines(
  container: MedusaContainer,
  span: { days?: number } = {},
): Promise<number> {
  let all = 0
  for (;;) {
    const order_ids = await findUnrecordedOrders(container, { ...span, limit: BATCH })
    if (order_ids.length === 0) return all
    const { result } = await freezeOrderLinesWorkflow(container).run({ input: { order_ids } })
    all += result.frozen
    if (result.frozen === 0) return all
  }
}
