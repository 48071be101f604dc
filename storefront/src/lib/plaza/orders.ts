import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { nullWhenMissing } from "./null-when-missing"
import { orderSchema } from "./schemas/order"
import type { Order } from "./schemas/order"
import { plaza } from "./sdk"

/** An order by id, or null. */
export async function findOrder(id: string): Promise<Order | null> {
  const { store } = await plaza()
  const found = await nullWhenMissing(checked(z.object({ order: orderSchema }), store.order.retrieve(id)))
  return found?.order ?? null
}
