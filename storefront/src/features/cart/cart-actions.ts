"use server"

import { refresh } from "next/cache"
import { wordsOfRefusal } from "@/lib/plaza/words-of-refusal"
import { requestTranslations } from "@/languages/of-request"
import { extendHold, releaseBooking } from "@/lib/plaza/cart-bookings"
import { addPromotion, changeQuantity, removeLine, removePromotion } from "@/lib/plaza/carts"
import { hasCode, hasStatus, isFailure, PlazaError } from "@/lib/plaza/error"
import { readCartId } from "@/lib/session/cart-cookie"

/** No code of a promotion is longer. */
const MOST_LETTERS = 100

/** A sentence for the shopper when something could not be done, else null. */
export type CartAnswer = string | null

/** @param invalid what to say when the backend finds what was sent not valid; its own words unless given */
async function inCart(
  work: (cartId: string) => Promise<unknown>,
  invalid?: "promotionInvalid",
): Promise<CartAnswer> {
  const t = await requestTranslations("answers")
  const cartId = await readCartId()
  if (!cartId) {
    return t("cartGone")
  }
  try {
    await work(cartId)
    refresh()
    return null
  } catch (error) {
    if (isFailure(error)) {
      // Nothing is shown anew: that would fail, too, and take the cart from the page.
      return t("unreachable")
    }
    refresh()
    if (hasCode(error, "already_extended")) {
      return t("extendedOnce")
    }
    if (hasStatus(error, 404)) {
      return t("cartGone")
    }
    if (invalid && hasStatus(error, 400)) {
      return t(invalid)
    }
    if (error instanceof PlazaError) {
      return wordsOfRefusal(t, error)
    }
    throw error
  }
}

/** Starts a visit's ten minutes anew, once. */
export async function extendHoldAction(bookingId: string): Promise<CartAnswer> {
  return inCart((cartId) => extendHold(cartId, bookingId))
}

/** Takes a visit out of the cart and lets its time go. */
export async function releaseBookingAction(bookingId: string): Promise<CartAnswer> {
  return inCart((cartId) => releaseBooking(cartId, bookingId))
}

/** Sets how many of a product are in the cart; 0 takes it out. */
export async function changeQuantityAction(lineId: string, quantity: number): Promise<CartAnswer> {
  return inCart((cartId) =>
    quantity > 0 ? changeQuantity(cartId, lineId, Math.floor(quantity)) : removeLine(cartId, lineId),
  )
}

/** Redeems the code of a promotion. */
export async function redeemCodeAction(code: string): Promise<CartAnswer> {
  return inCart((cartId) => addPromotion(cartId, code.trim().slice(0, MOST_LETTERS)), "promotionInvalid")
}

/** Does without a promotion again. */
export async function withdrawCodeAction(code: string): Promise<CartAnswer> {
  return inCart((cartId) => removePromotion(cartId, code))
}
