"use client"

import { useState } from "react"
import { localDateAt } from "@/lib/format/local-date"
import type { Availability } from "@/lib/plaza/schemas/availability"
import { windowFrom } from "./day-window"
import { selectSlot } from "./slot-selection"
import type { Wish } from "./slot-selection"
import { useAvailability } from "./use-availability"

type TimeQuestion = {
  /** The route of ours that answers availability, and its parameters but for the days. */
  path: string
  parameters: Record<string, string>
  timeZone: string
  /** The last local date that can be booked. */
  lastDay: string
  /** Where to begin, and what is free there. */
  start: { from: string; availability: Availability }
}

/** Which days are in view, what is free in them, and the day and time chosen; a wished time stays while it is on offer. */
export function useTimeChoice({ path, parameters, timeZone, lastDay, start }: TimeQuestion) {
  const [from, setFrom] = useState(start.from)
  const [wish, setWish] = useState<Wish>({})
  const window = windowFrom(from, lastDay)
  const question = { path, parameters: { ...parameters, ...window } }
  const { availability, failed, reload } = useAvailability(question, start.availability)
  return {
    window,
    availability,
    failed,
    reload,
    selection: selectSlot(availability?.days ?? [], wish),
    chooseDay: (date: string) => setWish({ date }),
    chooseTime: (startsAt: string) => setWish({ startsAt }),
    moveWindow: (newFrom: string) => setFrom(newFrom),
    jumpTo: (startsAt: string) => {
      setFrom(localDateAt(startsAt, timeZone))
      setWish({ date: localDateAt(startsAt, timeZone) })
    },
  }
}

export type TimeChoice = ReturnType<typeof useTimeChoice>
