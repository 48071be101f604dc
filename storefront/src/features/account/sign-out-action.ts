"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { clearCartId } from "@/lib/session/cart-cookie"
import { clearCustomerToken } from "@/lib/session/customer-token"
import { clearPlacedOrder } from "@/lib/session/placed-order-cookie"

/** Signs out and leaves nothing personal on the device. */
export async function signOutAction(): Promise<void> {
  await clearCustomerToken()
  await clearCartId()
  await clearPlacedOrder()
  revalidatePath("/", "layout")
  redirect("/")
}
