import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { clientTags, STANDINGS } from "../../lib/client/client"
import { pickFilter } from "../list/pick-filter"

/** How far back the last visit lies: no longer than, or longer than, so many days. */
const LAST_VISITS = { within_30: 30, within_90: 90, before_90: 90, before_180: 180 } as const

const DAY = 86_400_000

/** The span of the last visit as the backend takes it. */
export function lastVisitSpan(choice: string | undefined): {
  last_visit_from?: string
  last_visit_to?: string
} {
  if (!choice || !(choice in LAST_VISITS)) return {}
  const days = LAST_VISITS[choice as keyof typeof LAST_VISITS]
  // Whole hours, so that the same list is not asked for anew at each look.
  const at = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 - days * DAY).toISOString()
  return choice.startsWith("within") ? { last_visit_from: at } : { last_visit_to: at }
}

export function useClientFilters(tagId: string | undefined): DataTableFilter[] {
  const { t } = useTranslation()
  const { rows } = clientTags.useList({ limit: 100, order: "name" })
  const chosen = rows.find(({ id }) => id === tagId)
  return useMemo(() => {
    const text = (key: string) => t(`plaza.clients.${key}`)
    return [
      {
        id: "standing",
        label: text("fields.standing"),
        type: "radio" as const,
        options: STANDINGS.map((value) => ({ value, label: text(`standing.${value}`) })),
      },
      pickFilter({ id: "tag_id", label: text("tags.one"), from: clientTags, chosen }),
      {
        id: "last_visit",
        label: text("fields.lastVisit"),
        type: "radio" as const,
        options: Object.keys(LAST_VISITS).map((value) => ({ value, label: text(`lastVisit.${value}`) })),
      },
      {
        id: "no_shows",
        label: text("fields.noShows"),
        type: "radio" as const,
        options: ["1", "2", "3"].map((value) => ({
          value,
          label: t("plaza.clients.atLeast", { count: Number(value) }),
        })),
      },
    ]
  }, [t, chosen])
}
