import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { cookieOptions, DAY_IN_SECONDS } from "./cookie-options"

const PLACED_ORDER_COOKIE = "plaza_placed_order"

const placedOrderSchema = z.object({ cart_id: z.string(), order_id: z.string() })

/** What the confirmation page needs to show an order again, also to a guest and after a reload. */
export type PlacedOrder = z.output<typeof placedOrderSchema>

/** The order placed last on this device, or null. */
export async function readPlacedOrder(): Promise<PlacedOrder | null> {
  const value = (await cookies()).get(PLACED_ORDER_COOKIE)?.value
  if (!value) {
    return null
  }
  const [cart_id, order_id] = value.split(".")
  const result = placedOrderSchema.safeParse({ cart_id, order_id })
  return result.success ? result.data : null
}

/** Only in server actions. */
export async function writePlacedOrder(placed: PlacedOrder): Promise<void> {
  const value = `${placed.cart_id}.${placed.order_id}`
  ;(await cookies()).set(PLACED_ORDER_COOKIE, value, cookieOptions(7 * DAY_IN_SECONDS))
}

/** Forgets the order, for the next person at this device. Only in server actions. */
export async function clearPlacedOrder(): Promise<void> {
  ;(await cookies()).delete(PLACED_ORDER_COOKIE)
}
