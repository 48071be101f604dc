"use client"

import { useState, useTransition } from "react"
import { useTimeChoice } from "@/features/booking/use-time-choice"
import { newAttemptId } from "@/lib/idempotency/attempt-id"
import { rescheduleAction } from "./reschedule-action"
import type { RescheduleOffer } from "./reschedule-offer"
import type { RescheduleOutcome } from "./reschedule-outcome"

/** The new time as it stands chosen, and the step of moving there; on success the page changes to the visit. */
export function useReschedule({ access, venue, lastDay, start, person }: RescheduleOffer) {
  const [anyone, setAnyone] = useState(false)
  const [outcome, setOutcome] = useState<RescheduleOutcome | null>(null)
  /** The time last asked for. */
  const [asked, setAsked] = useState<string | null>(null)
  const [pending, startTransition] = useTransition()
  const time = useTimeChoice({
    path: "/api/reschedule-options",
    parameters: { ...access, staff_id: anyone ? "any" : "" },
    timeZone: venue.time_zone,
    lastDay,
    start,
  })

  function moveTo(startsAt: string) {
    if (pending) {
      return
    }
    setAsked(startsAt)
    startTransition(async () => {
      setOutcome(await rescheduleAction({ access, starts_at: startsAt, anyone, attempt: newAttemptId() }))
      time.reload()
    })
  }

  const choice = { ...time, withPerson: person !== null && !anyone }
  return { choice, anyone, setAnyone, moveTo, pending, asked, outcome }
}

export type RescheduleStep = ReturnType<typeof useReschedule>
