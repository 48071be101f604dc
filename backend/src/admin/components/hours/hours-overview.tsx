import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { formatDate } from "../../lib/time/format"
import { showInterval } from "../../lib/time/local-time"
import { WEEKDAYS, weekdayName } from "../../lib/time/weekdays"
import type { HoursValues, IntervalValues } from "./hours-values"

type RowProps = { title: string; intervals: IntervalValues[]; off: string; placeName?: PlaceName }

/** The name of a venue that is worth saying; undefined for the usual one. */
type PlaceName = (venueId: string) => string | undefined

function Row({ title, intervals, off, placeName }: RowProps) {
  return (
    <div className="grid grid-cols-2 gap-4 px-6 py-2">
      <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
        {title}
      </Text>
      <div className="flex flex-col gap-y-1">
        {intervals.length === 0 && (
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            {off}
          </Text>
        )}
        {intervals.map((interval) => (
          <Text
            key={interval.start + interval.from}
            size="small"
            leading="compact"
            className="text-ui-fg-subtle tabular-nums"
          >
            {showInterval(interval.start, interval.end)}
            <Season {...interval} />
            {interval.venue_id && placeName?.(interval.venue_id) && (
              <span className="text-ui-fg-muted block">{placeName(interval.venue_id)}</span>
            )}
          </Text>
        ))}
      </div>
    </div>
  )
}

/** The dates a shift is limited to. */
function Season({ from, until }: IntervalValues) {
  const { t } = useTranslation()
  if (!from && !until) return null
  const key = from && until ? "between" : from ? "sinceDate" : "untilDate"
  const dates = { from: from && formatDate(from), until: until && formatDate(until) }
  return <span className="text-ui-fg-muted block">{t(`plaza.hours.${key}`, dates)}</span>
}

type Props = { hours: HoursValues; texts: string; today: string; placeName?: PlaceName }

/** A week at a glance, then the dates that differ from it, from `today` (`YYYY-MM-DD`) on. */
export function HoursOverview({ hours, texts, today, placeName }: Props) {
  const { t } = useTranslation()
  const coming = hours.dates.filter(({ date }) => date >= today)
  return (
    <>
      <div className="py-2">
        {WEEKDAYS.map((weekday) => (
          <Row
            key={weekday}
            title={weekdayName(weekday)}
            intervals={hours.days[weekday - 1]?.intervals ?? []}
            off={t(`${texts}.off`)}
            placeName={placeName}
          />
        ))}
      </div>
      {coming.length > 0 && (
        <div className="py-2">
          <Text size="xsmall" weight="plus" className="text-ui-fg-muted px-6 pb-1 pt-2">
            {t(`${texts}.dates`)}
          </Text>
          {coming.map(({ date, label, off, intervals }) => (
            <Row
              key={date}
              title={label ? `${formatDate(date)} (${label})` : formatDate(date)}
              intervals={off ? [] : intervals}
              off={t(`${texts}.dateOff`)}
              placeName={placeName}
            />
          ))}
        </div>
      )}
    </>
  )
}
