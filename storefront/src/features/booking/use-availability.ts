"use client"

import { useEffect, useState } from "react"
import type { Availability } from "@/lib/plaza/schemas/availability"

/** What is asked: a route of ours, and its parameters. */
export type AvailabilityQuestion = { path: string; parameters: Record<string, string> }

type Answer = { key: string; availability: Availability | null }

async function ask(address: string, signal: AbortSignal): Promise<Availability> {
  const response = await fetch(address, { signal })
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
  const address = `${question.path}?${new URLSearchParams(question.parameters)}`
  const [asked, setAsked] = useState(0)
  const key = `${address}#${asked}`
  const [answer, setAnswer] = useState<Answer>({ key, availability: initial })

  useEffect(() => {
    if (answer.key === key) {
      return
    }
    const controller = new AbortController()
    ask(address, controller.signal)
      .then((availability) => setAnswer({ key, availability }))
      .catch(() => {
        if (!controller.signal.aborted) {
          setAnswer({ key, availability: null })
        }
      })
    return () => controller.abort()
  }, [address, answer.key, key])

  const isAnswered = answer.key === key
  return {
    availability: isAnswered ? answer.availability : null,
    failed: isAnswered && answer.availability === null,
    /** Asks the same question again. */
    reload: () => setAsked((times) => times + 1),
  }
}
