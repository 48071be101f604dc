"use client"

import { useState } from "react"
import type { BookingOffer } from "./booking-offer"
import { optionWith } from "./option-with"
import { useTimeChoice } from "./use-time-choice"

/**
 * What the shopper has chosen so far, and what is free for it. Changing the option or the person keeps the wished
 * time as long as it is still on offer.
 */
export function useBookingChoice(offer: BookingOffer) {
  const { start, service, venue, lastDay, replaces } = offer
  const [optionId, chooseOption] = useState(start.optionId)
  const [staffId, chooseStaff] = useState(start.staffId)
  const [partySize, chooseParty] = useState(1)
  const time = useTimeChoice({
    path: "/api/availability",
    parameters: {
      service: service.id,
      variant_id: optionId,
      staff_id: staffId,
      party_size: String(partySize),
      // When a visit in the cart is to be moved, its own time counts as free.
      replacing: replaces ? "yes" : "",
    },
    timeZone: venue.time_zone,
    lastDay,
    start,
  })
  const team = offer.team.map(({ id }) => id)
  const options = offer.options.map((option) => optionWith(option, staffId, team))
  return {
    ...time,
    options,
    option: options.find((option) => option.id === optionId) ?? null,
    staffId,
    partySize,
    chooseParty,
    chooseOption,
    chooseStaff,
  }
}

export type BookingChoice = ReturnType<typeof useBookingChoice>
