import { useCallback, useMemo } from "react"
import { useSearchParams } from "react-router-dom"

import { VIEWS, type Lanes, type View } from "../../lib/calendar/view"

/** What the page shows; it stands in the address, so that it can be kept, shared and gone back to. */
export type Place = {
  venueId: string | null
  date: string | null
  view: View
  lanes: Lanes
  staffId: string | null
  /** for whom a visit is being booked */
  clientId: string | null
}

const NAMES: Record<keyof Place, string> = {
  venueId: "venue",
  date: "date",
  view: "view",
  lanes: "by",
  staffId: "staff",
  clientId: "client",
}

export function useCalendarPlace(): [Place, (change: Partial<Place>) => void] {
  const [params, setParams] = useSearchParams()

  const place = useMemo((): Place => {
    const date = params.get(NAMES.date)
    return {
      venueId: params.get(NAMES.venueId),
      date: date && isDate(date) ? date : null,
      view: VIEWS.find((view) => view === params.get(NAMES.view)) ?? "day",
      lanes: params.get(NAMES.lanes) === "units" ? "units" : "staff",
      staffId: params.get(NAMES.staffId),
      clientId: params.get(NAMES.clientId),
    }
  }, [params])

  const go = useCallback(
    (change: Partial<Place>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [key, value] of Object.entries(change)) {
            const name = NAMES[key as keyof Place]
            if (value === null) after.delete(name)
            else after.set(name, value)
          }
          return after
        },
        { replace: true },
      ),
    [setParams],
  )
  return [place, go]
}

function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
