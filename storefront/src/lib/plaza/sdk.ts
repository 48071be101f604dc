import "server-only"
import { headers } from "next/headers"
import { environment } from "@/lib/environment"
import { readCustomerToken } from "@/lib/session/customer-token"
import { clientAddress } from "@/lib/session/client-address"
import type { PlazaSdk } from "./client"
import { createSdk } from "./client"

/**
 * The SDK for what is the same for everybody: it knows nothing of the request, so what it answers may be remembered
 * (`@/lib/cache/remembered`) and pages that use nothing else are made ahead of requests.
 */
export function publicPlaza(): PlazaSdk {
  return createSdk({ ownRead: true })
}

/**
 * The SDK for the request at hand: the shopper's address and browser are forwarded, and the customer's token is sent if
 * there is one.
 *
 * @param token acts for this token instead of the cookie's, for the steps in which a session is being made
 */
export async function plaza(token?: string): Promise<PlazaSdk> {
  const sent = await headers()
  return createSdk({
    token: token ?? (await readCustomerToken()),
    clientAddress: clientAddress(sent, environment().proxies),
    clientAgent: sent.get("user-agent"),
  })
}
