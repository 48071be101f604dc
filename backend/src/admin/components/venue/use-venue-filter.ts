import { useCallback, useMemo } from "react"
import { useTranslation } from "react-i18next"

import { venues } from "../../lib/venue/venue"

/** Filter of a list by one venue, and what the list wants to know of the venues its rows belong to. */
export function useVenueFilter(enabled = true) {
  const { t } = useTranslation()
  const { rows } = venues.useList({ limit: 100, order: "name" }, { enabled })

  const filter = useMemo(
    () => ({
      id: "venue_id",
      type: "radio" as const,
      label: t("plaza.venues.one"),
      options: rows.map(({ id, name }) => ({ value: id, label: name })),
    }),
    [rows, t],
  )
  const nameOf = useCallback((id: string) => rows.find((venue) => venue.id === id)?.name, [rows])
  const zoneOf = useCallback((id?: string) => rows.find((venue) => venue.id === id)?.time_zone, [rows])
  return { filter, nameOf, zoneOf }
}
