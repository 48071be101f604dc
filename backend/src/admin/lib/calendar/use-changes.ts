import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef, useState } from "react"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { CALENDAR } from "./calendar"

/** How often others' changes are asked for, in milliseconds. */
const EVERY = 3000

/** What shows changes of a calendar. */
const SHOWN = [CALENDAR, "/admin/bookings"]

/**
 * Keeps a venue's calendar current while others change it: asks what changed since the cursor of the last read, and has
 * what is on the screen fetched anew. The one place that knows how changes arrive.
 * @returns whether the backend did not answer the last time, so that what is shown may be old
 */
export function useChanges(venueId: string | undefined, cursor: string | undefined): boolean {
  const client = useQueryClient()
  const since = useRef(cursor)
  const [isBehind, setBehind] = useState(false)
  const isReady = Boolean(venueId && cursor)

  useEffect(() => {
    since.current = cursor
  }, [cursor])

  useEffect(() => {
    if (!isReady) return
    let isAsking = false
    const ask = async () => {
      if (isAsking || document.hidden) return
      isAsking = true
      try {
        const query = { venue_id: venueId, since: since.current }
        const answer = await request<{ kinds: string[]; cursor: string }>(`${CALENDAR}/changes`, { query })
        since.current = answer.cursor
        setBehind(false)
        if (answer.kinds.length > 0) {
          await Promise.all(SHOWN.map((path) => client.invalidateQueries({ queryKey: [PLAZA, path] })))
        }
      } catch {
        setBehind(true)
      } finally {
        isAsking = false
      }
    }
    const timer = window.setInterval(ask, EVERY)
    document.addEventListener("visibilitychange", ask)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener("visibilitychange", ask)
    }
  }, [client, venueId, isReady])

  return isBehind
}
