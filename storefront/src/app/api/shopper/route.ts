import type { ShownShopper } from "@/features/shell/shopper"
import { environment } from "@/lib/environment"
import { currentCart } from "@/lib/plaza/carts"
import { currentCustomer } from "@/lib/plaza/customers"
import { PlazaError } from "@/lib/plaza/error"
import { clientAddress } from "@/lib/session/client-address"
import { readCustomerToken, writeCustomerToken } from "@/lib/session/customer-token"
import { renewToken } from "@/lib/session/renew-token"

const UNSTORED = { "cache-control": "private, no-store" }

/**
 * What of a page is the shopper's own, for pages that are the same for everybody. Asked once a page, it also renews the
 * customer's token, which such pages cannot.
 */
export async function GET(request: Request) {
  const token = await readCustomerToken()
  const renewed = token && (await renewToken(token, clientAddress(request.headers, environment().proxies)))
  if (renewed) {
    await writeCustomerToken(renewed)
  }
  try {
    const [customer, cart] = await Promise.all([currentCustomer(), currentCart()])
    const shopper: ShownShopper = {
      signedIn: customer !== null,
      firstName: customer?.first_name ?? null,
      cartItems: cart?.items.reduce((sum, item) => sum + item.quantity, 0) ?? 0,
      cartCurrency: cart?.currency_code ?? null,
    }
    return Response.json(shopper, { headers: UNSTORED })
  } catch (error) {
    if (error instanceof PlazaError) {
      // The page goes on showing what it knew.
      return Response.json({ type: error.type, message: error.message }, { status: 503, headers: UNSTORED })
    }
    throw error
  }
}
