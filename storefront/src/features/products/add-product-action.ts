"use server"

import { refresh } from "next/cache"
import { z } from "zod"
import { wordsOfRefusal } from "@/lib/plaza/words-of-refusal"
import { requestTranslations } from "@/languages/of-request"
import { cartInCurrency } from "@/features/cart/cart-in-currency"
import { addProduct } from "@/lib/plaza/carts"
import { isFailure, PlazaError } from "@/lib/plaza/error"

const inputSchema = z.object({
  variant_id: z.string().max(200),
  currency: z.string().regex(/^[A-Z]{3}$/),
  new_cart: z.boolean(),
})

export type AddProductOutcome =
  | { outcome: "added" }
  /** One cart has one currency. */
  | { outcome: "currency_mismatch"; cartCurrency: string }
  | { outcome: "failed"; message: string }

/** Lays one piece of a product into the cart. */
export async function addProductAction(input: z.input<typeof inputSchema>): Promise<AddProductOutcome> {
  const t = await requestTranslations("answers")
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) {
    return { outcome: "failed", message: t("productWrong") }
  }
  try {
    const chosen = await cartInCurrency(parsed.data.currency, parsed.data.new_cart)
    if ("mismatch" in chosen) {
      return { outcome: "currency_mismatch", cartCurrency: chosen.mismatch }
    }
    await addProduct(chosen.cart.id, parsed.data.variant_id, 1)
  } catch (error) {
    if (error instanceof PlazaError) {
      return { outcome: "failed", message: isFailure(error) ? t("unreachable") : wordsOfRefusal(t, error) }
    }
    throw error
  }
  refresh()
  return { outcome: "added" }
}
