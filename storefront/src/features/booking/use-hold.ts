"use client"

import { useState, useTransition } from "react"
import { newAttemptId } from "@/lib/idempotency/attempt-id"
import type { BookingOffer } from "./booking-offer"
import type { HoldOutcome } from "./hold-outcome"
import { holdTimeAction } from "./hold-time-action"
import type { BookingChoice } from "./use-booking-choice"
import { segmentOf } from "./visit-part"

/** Asks for a time to be held. On success the page changes to the cart; else `outcome` says why not. */
export function useHold(offer: BookingOffer, choice: BookingChoice) {
  const [outcome, setOutcome] = useState<HoldOutcome | null>(null)
  /** The time last asked for, which is what a new cart is asked for again. */
  const [asked, setAsked] = useState<string | null>(null)
  const [pending, startTransition] = useTransition()

  function hold(startsAt: string, newCart = false) {
    if (pending) {
      return
    }
    const input = {
      venue: offer.venue.handle,
      segments: choice.parts.map(({ part }) => segmentOf(part)),
      party_size: choice.partySize,
      starts_at: startsAt,
      attempt: newAttemptId(),
      replaces: offer.replaces,
      new_cart: newCart,
    }
    setAsked(startsAt)
    startTransition(async () => {
      const result = await holdTimeAction(input)
      setOutcome(result)
      if (result.outcome === "slot_unavailable" || result.outcome === "slot_not_offered") {
        choice.reload()
      }
    })
  }

  return { hold, asked, pending, outcome, dismiss: () => setOutcome(null) }
}

export type Hold = ReturnType<typeof useHold>
