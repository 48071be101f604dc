import { useTranslations } from "#languages"
import { addDays, localDateAt, weekdayOf } from "@/lib/format/local-date"
import { formatIntervals, intervalsOn, weekdayName } from "@/lib/format/opening-hours"
import { formatZone } from "@/lib/format/zone-time"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { classNames } from "@/ui/class-names"

/** The coming seven days' hours, today first, exceptions included; with the zone they are meant in. */
export function OpeningHours({ venue, now }: { venue: Venue; now: Date }) {
  const t = useTranslations("venue")
  const today = localDateAt(now, venue.time_zone)
  const days = Array.from({ length: 7 }, (_, index) => addDays(today, index))
  return (
    <>
      <dl className="text-[0.95rem]">
        {days.map((date) => (
          <div
            key={date}
            className={classNames("flex justify-between gap-4 py-1", date === today && "font-semibold")}
          >
            <dt>{weekdayName(t.locale, weekdayOf(date))}</dt>
            <dd className="text-end">
              <bdi>{formatIntervals(intervalsOn(venue.opening_hours, date), t("closed"))}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-muted">{formatZone(t.locale, now, venue.time_zone)}</p>
    </>
  )
}
