"use client"

import { useTranslations } from "#languages"
import { localDateAt, weekdayOf } from "@/lib/format/local-date"
import { openStateAt, weekdayName } from "@/lib/format/opening-hours"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Badge } from "@/ui/badge"
import { useMinute } from "./use-minute"

type OpeningStateProps = { hours: Venue["opening_hours"]; timeZone: string }

/** Whether the venue is open this minute, on its own clock, and when that changes; until that is known, its room. */
export function OpeningState({ hours, timeZone }: OpeningStateProps) {
  const t = useTranslations("venue")
  const now = useMinute()
  if (!now) {
    return <p aria-hidden className="h-7" />
  }
  const state = openStateAt(hours, timeZone, now)
  if (state.open) {
    return (
      <p className="flex min-h-7 items-center gap-2">
        <Badge tone="success">{t("openNow")}</Badge>
        <span className="text-sm text-muted">{t("untilCloses", { closes: state.closes })}</span>
      </p>
    )
  }
  const isToday = state.opens?.date === localDateAt(now, timeZone)
  return (
    <p className="flex min-h-7 items-center gap-2">
      <Badge>{t("closedNow")}</Badge>
      {state.opens && (
        <span className="text-sm text-muted">
          {isToday
            ? t("opensToday", { time: state.opens.time })
            : t("opensOn", {
                weekday: weekdayName(t.locale, weekdayOf(state.opens.date)),
                time: state.opens.time,
              })}
        </span>
      )}
    </p>
  )
}
