import "server-only"
import { transferCart } from "@/lib/plaza/carts"
import { PlazaError } from "@/lib/plaza/error"
import { readCartId } from "@/lib/session/cart-cookie"
import { writeCustomerToken } from "@/lib/session/customer-token"

/** Signs a customer in on this device; the cart filled as a guest becomes theirs. Only in server actions. */
export async function startSession(token: string): Promise<void> {
  await writeCustomerToken(token)
  const cartId = await readCartId()
  if (cartId) {
    await transferCart(cartId, token).catch((error: unknown) => {
      // A cart that cannot be transferred (another customer's, or an order by now) is no reason not to sign in.
      if (!(error instanceof PlazaError)) {
        throw error
      }
    })
  }
}
