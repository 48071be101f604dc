import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { captureOrderWorkflow } from "../workflows/orders/capture-order"

/** Takes the money of an order as soon as it is placed: all is due when booking. */
export default async function capturePlacedOrder({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await captureOrderWorkflow(container).run({ input: { order_id: data.id } })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "capture-placed-order" },
}
