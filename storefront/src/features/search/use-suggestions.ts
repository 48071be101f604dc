"use client"

import { useEffect, useState } from "react"
import type { Locale } from "@/languages/locale"
import type { Suggestion } from "@/lib/plaza/schemas/suggestion"

export type ShownSuggestion = Pick<Suggestion, "kind" | "text" | "detail"> & { href: string }

const PAUSE_MS = 150
const SHORTEST = 2

type Asked = { q: string; language: Locale }

async function fetchSuggestions(asked: Asked, signal: AbortSignal): Promise<ShownSuggestion[]> {
  const answer = await fetch(`/api/suggestions?${new URLSearchParams(asked)}`, { signal })
  return answer.ok ? ((await answer.json()) as { suggestions: ShownSuggestion[] }).suggestions : []
}

/** Suggestions for what was typed, once typing pauses; an answer that comes too late is not shown. */
export function useSuggestions(typed: string, language: Locale): ShownSuggestion[] {
  const q = typed.trim()
  const [found, setFound] = useState<{ q: string; suggestions: ShownSuggestion[] }>({
    q: "",
    suggestions: [],
  })

  useEffect(() => {
    if (q.length < SHORTEST) {
      return
    }
    const request = new AbortController()
    const pause = setTimeout(() => {
      // A search goes on without suggestions.
      fetchSuggestions({ q, language }, request.signal).then(
        (suggestions) => setFound({ q, suggestions }),
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      request.abort()
    }
  }, [q, language])

  return q.length >= SHORTEST && q.startsWith(found.q) ? found.suggestions : []
}
