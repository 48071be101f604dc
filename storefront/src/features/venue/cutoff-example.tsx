"use client"

import { useTranslations } from "#languages"
import { formatDayAndTime, formatOffset } from "@/lib/format/zone-time"
import { nextWallTime } from "./next-wall-time"
import { useMinute } from "./use-minute"

const DAY_MINUTES = 1440

type CutoffExampleProps = { freeUntilMinutes: number; timeZone: string }

/** What a rule of hours and days means on the venue's clock, for a visit that could be booked now. */
export function CutoffExample({ freeUntilMinutes, timeZone }: CutoffExampleProps) {
  const t = useTranslations("venue")
  const now = useMinute()
  if (freeUntilMinutes === 0) {
    return null
  }
  if (!now) {
    return <span aria-hidden className="block min-h-6" />
  }
  const daysAhead = Math.ceil(freeUntilMinutes / DAY_MINUTES) + 1
  const visit = nextWallTime(now, "14:00", daysAhead, timeZone)
  const cutoff = new Date(visit.getTime() - freeUntilMinutes * 60_000)
  return (
    <span className="block min-h-6 text-[0.95rem] text-muted">
      {t("cutoffExample", {
        visit: formatDayAndTime(t.locale, visit, timeZone),
        cutoff: `${formatDayAndTime(t.locale, cutoff, timeZone)} (${formatOffset(cutoff, timeZone)})`,
      })}
    </span>
  )
}
