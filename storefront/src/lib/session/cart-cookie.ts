import "server-only"
import { cookies } from "next/headers"
import { cookieOptions, DAY_IN_SECONDS } from "./cookie-options"

const CART_COOKIE = "plaza_cart"

/** The id of the cart being filled, or null. */
export async function readCartId(): Promise<string | null> {
  return (await cookies()).get(CART_COOKIE)?.value ?? null
}

/** Only in server actions and route handlers. */
export async function writeCartId(cartId: string): Promise<void> {
  ;(await cookies()).set(CART_COOKIE, cartId, cookieOptions(30 * DAY_IN_SECONDS))
}

/** Only in server actions and route handlers. */
export async function clearCartId(): Promise<void> {
  ;(await cookies()).delete(CART_COOKIE)
}
