"use client"

import { useTranslations } from "#languages"
import { formatIntervals, weekdayName } from "@/lib/format/opening-hours"
import { formatZone } from "@/lib/format/zone-time"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { classNames } from "@/ui/class-names"
import { comingWeek, usualWeek } from "./week-of-hours"
import { useMinute } from "./use-minute"

type OpeningHoursProps = {
  hours: Venue["opening_hours"]
  timeZone: string
  /** When the page was made, for the name of the zone until the browser's own clock is known. */
  madeAt: string
}

/** The coming seven days' hours, today first, exceptions included; the usual week until the present is known. */
export function OpeningHours({ hours, timeZone, madeAt }: OpeningHoursProps) {
  const t = useTranslations("venue")
  const now = useMinute()
  const days = now ? comingWeek(hours, timeZone, now) : usualWeek(hours)
  return (
    <>
      <dl className="text-[0.95rem]">
        {days.map(({ weekday, intervals, isToday, isUsual }) => (
          <div
            key={weekday}
            className={classNames("flex justify-between gap-4 py-1", isToday && "font-semibold")}
          >
            <dt>{weekdayName(t.locale, weekday)}</dt>
            <dd className="text-end">
              <bdi>{formatIntervals(intervals, t("closed"))}</bdi>
              {!isUsual && <span className="block text-sm font-normal text-muted">{t("otherHours")}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-muted">{formatZone(t.locale, now ?? madeAt, timeZone)}</p>
    </>
  )
}
