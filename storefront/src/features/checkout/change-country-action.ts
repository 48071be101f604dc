"use server"

import { revalidatePath } from "next/cache"
import { z } from "zod"
import { updateCartCountry } from "@/lib/plaza/checkout"
import { readCartId } from "@/lib/session/cart-cookie"

/** Sets where deliveries go to, so that the page shows the delivery options for there. */
export async function changeCountryAction(countryCode: string): Promise<void> {
  const cartId = await readCartId()
  const country = z
    .string()
    .regex(/^[a-z]{2}$/)
    .safeParse(countryCode)
  if (cartId && country.success) {
    await updateCartCountry(cartId, country.data)
    revalidatePath("/[locale]/checkout", "page")
  }
}
