"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { Translator } from "@/languages/message-types"
import { wordsOfRefusal } from "@/lib/plaza/words-of-refusal"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { z } from "zod"
import { cartInCurrency } from "@/features/cart/cart-in-currency"
import { hasCode, isFailure, PlazaError } from "@/lib/plaza/error"
import { visitSegments } from "@/lib/plaza/schemas/visit"
import { findVenue } from "@/lib/plaza/venues"
import { exchangeHold } from "./exchange-hold"
import type { HoldOutcome } from "./hold-outcome"

const inputSchema = z.object({
  venue: z.string().max(200),
  segments: visitSegments,
  party_size: z.number().int().min(1).max(1000),
  starts_at: z.iso.datetime({ offset: true }),
  attempt: z.string().regex(/^[0-9a-f]{32}$/),
  replaces: z.string().max(200).nullable(),
  /** The shopper agreed to leave a cart in another currency behind. */
  new_cart: z.boolean(),
})

export type HoldInput = z.input<typeof inputSchema>

/**
 * Holds a time and leads to the cart, or says why not; the page then keeps all that was chosen. What is no longer sold leads to
 * the venue's other services.
 */
export async function holdTimeAction(input: HoldInput): Promise<HoldOutcome> {
  const t = await requestTranslations("answers")
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) {
    return { outcome: "failed", message: t("visitWrong") }
  }
  try {
    return await hold(t, parsed.data)
  } catch (error) {
    if (isFailure(error)) {
      return { outcome: "failed", message: t("unreachable") }
    }
    throw error
  }
}

async function hold(t: Translator<"answers">, input: z.output<typeof inputSchema>): Promise<HoldOutcome> {
  const venue = await findVenue(input.venue)
  if (!venue) {
    return { outcome: "failed", message: t("visitWrong") }
  }
  const { starts_at, segments, party_size, attempt, replaces, new_cart } = input
  try {
    const chosen = await cartInCurrency(venue.currency_code, new_cart)
    if ("mismatch" in chosen) {
      return {
        outcome: "currency_mismatch",
        cartCurrency: chosen.mismatch,
        wantedCurrency: venue.currency_code,
      }
    }
    const request = { starts_at, segments, party_size }
    await exchangeHold({ cartId: chosen.cart.id, request, attempt, replaces })
  } catch (error) {
    // Of several services, and where another visit is to be given up, only the picker knows what stays.
    if (hasCode(error, "venue_not_bookable") && segments.length === 1 && !replaces) {
      redirect(await pathOfRequest(`/venues/${venue.handle}/book?unsold=1`))
    }
    return outcomeOf(t, error, venue.currency_code)
  }
  refresh()
  redirect(await pathOfRequest("/cart"))
}

function outcomeOf(t: Translator<"answers">, error: unknown, wantedCurrency: string): HoldOutcome {
  if (!(error instanceof PlazaError) || isFailure(error)) {
    throw error
  }
  switch (error.code) {
    case "slot_unavailable": {
      const alternatives = z.array(z.string()).catch([]).parse(error.details.alternatives)
      return { outcome: "slot_unavailable", alternatives }
    }
    case "slot_not_offered":
      return { outcome: "slot_not_offered" }
    case "currency_mismatch":
      return { outcome: "currency_mismatch", cartCurrency: null, wantedCurrency }
    default:
      // What is not there is named by its id, which says nothing to a shopper.
      return {
        outcome: "failed",
        message: isGone(error) ? t("visitWrong") : wordsOfRefusal(t, error),
      }
  }
}

const isGone = ({ status, code }: PlazaError) => status === 404 || code === "venue_not_bookable"
