import "server-only"
import { cache } from "react"
import { z } from "zod"
import { readCartId } from "@/lib/session/cart-cookie"
import { checked } from "./checked"
import { nullWhenMissing } from "./null-when-missing"
import { cartSchema } from "./schemas/cart"
import type { Cart } from "./schemas/cart"
import { plaza } from "./sdk"

const cartAnswerSchema = z.object({ cart: cartSchema })

async function cartOf(answer: Promise<unknown>): Promise<Cart> {
  return (await checked(cartAnswerSchema, answer)).cart
}

/** A cart by id, or null when the backend does not know it. */
export async function findCart(id: string): Promise<Cart | null> {
  const { store } = await plaza()
  return nullWhenMissing(cartOf(store.cart.retrieve(id)))
}

/** The cart this shopper is filling; null when there is none or it has become an order. Read once a request. */
export const currentCart = cache(async (): Promise<Cart | null> => {
  const id = await readCartId()
  const cart = id === null ? null : await findCart(id)
  return cart?.completed_at ? null : cart
})

/** Makes an empty cart; a signed-in customer's token makes it theirs. */
export async function createCart(regionId: string): Promise<Cart> {
  const { store } = await plaza()
  return cartOf(store.cart.create({ region_id: regionId }))
}

export async function addProduct(cartId: string, variantId: string, quantity: number): Promise<Cart> {
  const { store } = await plaza()
  return cartOf(store.cart.createLineItem(cartId, { variant_id: variantId, quantity }))
}

export async function changeQuantity(cartId: string, lineId: string, quantity: number): Promise<Cart> {
  const { store } = await plaza()
  return cartOf(store.cart.updateLineItem(cartId, lineId, { quantity }))
}

export async function removeLine(cartId: string, lineId: string): Promise<void> {
  const { store } = await plaza()
  await store.cart.deleteLineItem(cartId, lineId)
}

/** Redeems the code of a promotion. @throws {PlazaError} 400 when there is none of that code, or none that counts now */
export async function addPromotion(cartId: string, code: string): Promise<void> {
  const { store } = await plaza()
  await store.cart.addPromotions(cartId, { promo_codes: [code] })
}

export async function removePromotion(cartId: string, code: string): Promise<void> {
  const { store } = await plaza()
  await store.cart.removePromotions(cartId, { promo_codes: [code] })
}

/** Gives a guest's cart to the customer whose token is passed. */
export async function transferCart(cartId: string, token: string): Promise<void> {
  const { store } = await plaza(token)
  await store.cart.transferCart(cartId)
}
