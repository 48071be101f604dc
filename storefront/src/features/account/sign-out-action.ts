"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { pathOfRequest } from "@/languages/of-request"
import { endSession } from "@/lib/plaza/sessions"
import { clearCartId } from "@/lib/session/cart-cookie"
import { clearCustomerToken } from "@/lib/session/customer-token"
import { clearPlacedOrder } from "@/lib/session/placed-order-cookie"

/** Signs out and leaves nothing personal on the device. */
export async function signOutAction(): Promise<void> {
  // Whoever has copied the token is signed out as well. Without the backend the device at least forgets it.
  await endSession("current").catch(() => undefined)
  await clearCustomerToken()
  await clearCartId()
  await clearPlacedOrder()
  refresh()
  redirect(await pathOfRequest("/"))
}
