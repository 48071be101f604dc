import { useCallback } from "react"
import { useSearchParams } from "react-router-dom"

export const ROTA_VIEWS = ["day", "week", "month"] as const
export type RotaView = (typeof ROTA_VIEWS)[number]

/** What the page shows; it stands in the address, so that it can be kept, shared and gone back to. */
export type RotaPlace = { venue: string | null; date: string | null; view: RotaView }

/** A date that exists, or nothing: the address can be typed by hand. */
export function dateFrom(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = Date.parse(`${text}T00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? text : null
}

export function useRotaPlace(): [RotaPlace, (change: Partial<RotaPlace>) => void] {
  const [params, setParams] = useSearchParams()
  const place: RotaPlace = {
    venue: params.get("venue"),
    date: dateFrom(params.get("date")),
    view: ROTA_VIEWS.find((view) => view === params.get("view")) ?? "week",
  }
  const go = useCallback(
    (change: Partial<RotaPlace>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [name, value] of Object.entries(change)) {
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
