"use client"

import { useState } from "react"
import { localDateAt } from "@/lib/format/local-date"
import type { BookingOffer } from "./booking-offer"
import { windowFrom } from "./day-window"
import { selectSlot } from "./slot-selection"
import type { Wish } from "./slot-selection"
import { useAvailability } from "./use-availability"

/**
 * What the shopper has chosen so far, and what is free for it. Changing the option or the person keeps the wished
 * time as long as it is still on offer.
 */
export function useBookingChoice(offer: BookingOffer) {
  const { start, service, venue, lastDay, replaces } = offer
  const [optionId, chooseOption] = useState(start.optionId)
  const [staffId, chooseStaff] = useState(start.staffId)
  const [from, setFrom] = useState(start.from)
  const [wish, setWish] = useState<Wish>({})
  const window = windowFrom(from, lastDay)
  const question = {
    service: service.id,
    variant_id: optionId,
    staff_id: staffId,
    ...window,
    replacing: replaces ? ("yes" as const) : ("" as const),
  }
  const { availability, failed, reload } = useAvailability(question, start.availability)

  return {
    option: offer.options.find((option) => option.id === optionId) ?? null,
    staffId,
    window,
    availability,
    failed,
    reload,
    selection: selectSlot(availability?.days ?? [], wish),
    chooseOption,
    chooseStaff,
    chooseDay: (date: string) => setWish({ date }),
    chooseTime: (startsAt: string) => setWish({ startsAt }),
    moveWindow: (newFrom: string) => setFrom(newFrom),
    jumpTo: (startsAt: string) => {
      setFrom(localDateAt(startsAt, venue.time_zone))
      setWish({ date: localDateAt(startsAt, venue.time_zone) })
    },
  }
}

export type BookingChoice = ReturnType<typeof useBookingChoice>
