"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { Translator } from "@/languages/message-types"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { cartContents } from "@/features/cart/cart-contents"
import { newAttemptId } from "@/lib/idempotency/attempt-id"
import { completeCart } from "@/lib/plaza/checkout"
import { isFailure } from "@/lib/plaza/error"
import { findCart } from "@/lib/plaza/carts"
import { clearCartId, readCartId } from "@/lib/session/cart-cookie"
import { readPlacedOrder, writePlacedOrder } from "@/lib/session/placed-order-cookie"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { contactSchema, deliverySchema } from "./checkout-details"
import type { CheckoutState } from "./checkout-state"
import { needsDelivery } from "./needs-delivery"
import { placeOrder } from "./place-order"
import type { OrderOutcome } from "./place-order"
import { explainRefusal } from "./explain-refusal"

/** Places the order, or answers what has to be put right; nothing that was typed is lost. */
export async function placeOrderAction(state: CheckoutState, data: FormData): Promise<CheckoutState> {
  const t = await requestTranslations("answers")
  try {
    return await orderOrCorrect(t, state, data)
  } catch (error) {
    if (isFailure(error)) {
      return { attempt: state.attempt, message: t("unreachable") }
    }
    throw error
  }
}

async function orderOrCorrect(
  t: Translator<"answers">,
  state: CheckoutState,
  data: FormData,
): Promise<CheckoutState> {
  const contents = await cartContents()
  if (!contents) {
    return finishEarlierAttempt(state)
  }
  const texts = textsOf(data)
  const hasDelivery = needsDelivery(contents.products)
  const parsed = (hasDelivery ? deliverySchema : contactSchema).safeParse(texts)
  if (!parsed.success) {
    return { ...state, message: t("checkFields"), fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  const shippingOptionIds = Object.entries(texts).flatMap(([name, value]) =>
    hasDelivery && name.startsWith("delivery:") ? [value] : [],
  )
  if (hasDelivery && shippingOptionIds.length === 0) {
    return { ...state, message: t("deliveryNeeded") }
  }
  const expectedDue = Number(texts.expected_due)
  let orderId: string
  try {
    const outcome = await placeOrder(contents.cart, {
      details: parsed.data,
      shippingOptionIds,
      providerId: texts.provider ?? "",
      expectedDue,
      // One that ran out a moment ago the backend may still take back.
      lapsed: contents.expired.some(({ status }) => status === "expired"),
      attempt: state.attempt,
    })
    if (outcome.outcome !== "placed") {
      refresh()
      return { attempt: newAttemptId(), ...explainOutcome(t, outcome, expectedDue) }
    }
    orderId = outcome.orderId
  } catch (error) {
    // A page that is made anew while the backend fails is an error page, and what was typed would be gone.
    if (!isFailure(error)) refresh()
    return explainRefusal(t, error, state)
  }
  return finish(contents.cart.id, orderId)
}

function explainOutcome(
  t: Translator<"answers">,
  outcome: Exclude<OrderOutcome, { outcome: "placed" }>,
  shown: number,
) {
  if (outcome.outcome === "lapsed") {
    return { message: t("hold_expired") }
  }
  return outcome.outcome === "refused"
    ? { message: t.locale === "en" ? outcome.message : t("refused") }
    : {
        message: t("dueChanged"),
        correction: { shown, due: outcome.due },
      }
}

/** The cart is gone: an earlier click was heard after all, and its answer got lost on the way. */
async function finishEarlierAttempt(state: CheckoutState): Promise<CheckoutState> {
  const cartId = await readCartId()
  const cart = cartId ? await findCart(cartId) : null
  if (cart?.completed_at) {
    const completion = await completeCart(cart.id, state.attempt)
    if (completion.type === "order") {
      return finish(cart.id, completion.order.id)
    }
  }
  redirect(await pathOfRequest((await readPlacedOrder()) ? "/checkout/done" : "/cart"))
}

async function finish(cartId: string, orderId: string): Promise<never> {
  await writePlacedOrder({ cart_id: cartId, order_id: orderId })
  await clearCartId()
  refresh()
  redirect(await pathOfRequest("/checkout/done"))
}
