"use client"

import { useState } from "react"
import { useTranslations } from "#languages"
import type { BookingOffer, OfferService } from "./booking-offer"
import { choiceOf, lastDayOf } from "./visit-of"
import { useTimeChoice } from "./use-time-choice"
import { partOf, segmentOf, type VisitPart } from "./visit-part"

/**
 * What the shopper has chosen so far, and what is free for it. Changing the visit keeps the wished time as long as it is
 * still on offer.
 */
export function useBookingChoice(offer: BookingOffer) {
  const t = useTranslations("booking")
  const { start, services, venue, replaces } = offer
  const [parts, setParts] = useState(() => start.parts.map((part, key) => ({ ...part, key })))
  const [lastKey, setLastKey] = useState(start.parts.length)
  const [partySize, chooseParty] = useState(start.partySize)
  const lastDay = lastDayOf(services, parts)
  const chosen = parts.map((part) => ({ key: part.key, ...choiceOf(services, part) }))
  const [first] = chosen
  if (!first) {
    throw new Error(t("atLeastOneService"))
  }
  const time = useTimeChoice({
    path: "/api/availability",
    parameters: {
      venue: venue.id,
      segments: JSON.stringify(parts.map(segmentOf)),
      party_size: String(partySize),
      // When a visit in the cart is to be moved, its own time counts as free.
      replacing: replaces ? "yes" : "",
      // Whose session it is matters; of other visits the people are chosen.
      people: first.service.kind === "class" ? "yes" : "",
    },
    timeZone: venue.time_zone,
    lastDay,
    start,
  })
  return {
    ...time,
    lastDay,
    parts: chosen,
    first,
    partySize,
    chooseParty,
    addService: (service: OfferService) => {
      setParts((before) => [...before, { ...partOf(service), key: lastKey }])
      setLastKey(lastKey + 1)
    },
    changePart: (key: number, change: Partial<VisitPart>) =>
      setParts((before) => before.map((part) => (part.key === key ? { ...part, ...change } : part))),
    removePart: (key: number) =>
      setParts((before) => (before.length > 1 ? before.filter((part) => part.key !== key) : before)),
  }
}

export type BookingChoice = ReturnType<typeof useBookingChoice>
