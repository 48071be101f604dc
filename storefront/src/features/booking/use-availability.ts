"use client"

import { useEffect, useState } from "react"
import type { Availability } from "@/lib/plaza/schemas/availability"

export type AvailabilityQuestion = {
  service: string
  variant_id: string
  staff_id: string
  from: string
  to: string
  /** "yes" when a visit in the cart is to be moved, whose own time then counts as free. */
  replacing: "yes" | ""
}

type Answer = { key: string; availability: Availability | null }

async function ask(question: string, signal: AbortSignal): Promise<Availability> {
  const response = await fetch(`/api/availability?${question}`, { signal })
  if (!response.ok) {
    throw new Error(`Availability answered ${response.status}`)
  }
  // Our own server has validated it.
  return (await response.json()) as Availability
}

/**
 * The free times for a question, asked anew whenever it changes.
 *
 * @param initial the answer to the first question, which the server has asked already
 * @returns `availability` is null while waiting, and when `failed`
 */
export function useAvailability(question: AvailabilityQuestion, initial: Availability) {
  const serialised = new URLSearchParams(question).toString()
  const [asked, setAsked] = useState(0)
  const key = `${serialised}#${asked}`
  const [answer, setAnswer] = useState<Answer>({ key, availability: initial })

  useEffect(() => {
    if (answer.key === key) {
      return
    }
    const controller = new AbortController()
    ask(serialised, controller.signal)
      .then((availability) => setAnswer({ key, availability }))
      .catch(() => {
        if (!controller.signal.aborted) {
          setAnswer({ key, availability: null })
        }
      })
    return () => controller.abort()
  }, [answer.key, key, serialised])

  const isAnswered = answer.key === key
  return {
    availability: isAnswered ? answer.availability : null,
    failed: isAnswered && answer.availability === null,
    /** Asks the same question again. */
    reload: () => setAsked((times) => times + 1),
  }
}
