"use server"

import { revalidatePath } from "next/cache"
import { z } from "zod"
import { requestTranslations } from "@/languages/of-request"
import { updateCartCountry } from "@/lib/plaza/checkout"
import { isFailure } from "@/lib/plaza/error"
import { readCartId } from "@/lib/session/cart-cookie"

/**
 * Sets where deliveries go to, so that the page shows the delivery options for there.
 *
 * @returns a sentence for the shopper when the backend did not answer
 */
export async function changeCountryAction(countryCode: string): Promise<string | null> {
  const cartId = await readCartId()
  const country = z
    .string()
    .regex(/^[a-z]{2}$/)
    .safeParse(countryCode)
  if (cartId && country.success) {
    try {
      await updateCartCountry(cartId, country.data)
    } catch (error) {
      if (!isFailure(error)) throw error
      return (await requestTranslations("answers"))("unreachable")
    }
    revalidatePath("/[locale]/checkout", "page")
  }
  return null
}
