import { useCallback } from "react"

import { venues } from "../../lib/venue/venue"

/** Names of venues for lists whose rows tell only ids. */
export function useVenueNames(enabled: boolean) {
  const { rows } = venues.useList({ limit: 100, order: "name" }, { enabled })
  return useCallback((id: string) => rows.find((venue) => venue.id === id)?.name, [rows])
}
