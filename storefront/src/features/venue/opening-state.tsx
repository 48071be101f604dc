import { useTranslations } from "#languages"
import { weekdayOf } from "@/lib/format/local-date"
import { localDateAt } from "@/lib/format/local-date"
import { openStateAt, weekdayName } from "@/lib/format/opening-hours"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Badge } from "@/ui/badge"

/** Whether the venue is open this minute, on its own clock, and when that changes. */
export function OpeningState({ venue, now }: { venue: Venue; now: Date }) {
  const t = useTranslations("venue")
  const state = openStateAt(venue.opening_hours, venue.time_zone, now)
  if (state.open) {
    return (
      <p className="flex items-center gap-2">
        <Badge tone="success">{t("openNow")}</Badge>
        <span className="text-sm text-muted">{t("untilCloses", { closes: state.closes })}</span>
      </p>
    )
  }
  const isToday = state.opens?.date === localDateAt(now, venue.time_zone)
  return (
    <p className="flex items-center gap-2">
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
