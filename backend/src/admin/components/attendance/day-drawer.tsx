import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useAttendanceDays, type AttendanceDay } from "../../lib/attendance/attendance"
import type { DayKey } from "../../lib/attendance/day-key"
import { formatDuration } from "../../lib/time/duration"
import { formatDate, zoneName } from "../../lib/time/format"
import { RecordRow } from "./record-row"
import { plannedTimes } from "./show-times"
import { StateBadge } from "./state-badge"

type Props = { of: DayKey; mayCorrect: boolean }

/** One day of somebody: what was planned, what it came to, and its records. */
export function DayDrawer({ of, mayCorrect }: Props) {
  const { t } = useTranslation()
  const { data, error } = useAttendanceDays({
    ...{ from: of.date, to: of.date, venue_id: of.venueId, staff_id: of.staffId },
  })
  if (error) throw error
  const day = data?.attendance_days[0]
  const title = day
    ? t("plaza.attendance.day.title", { name: day.staff.name, date: formatDate(day.date) })
    : ""
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title || t("plaza.attendance.one")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        {day && <Content day={day} mayCorrect={mayCorrect} />}
        {data && !day && <Text size="small">{t("plaza.attendance.day.missing")}</Text>}
        {!data && <div aria-busy className="bg-ui-bg-component h-48 animate-pulse" />}
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}

function Content({ day, mayCorrect }: { day: AttendanceDay; mayCorrect: boolean }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.attendance.${key}`)
  const facts: [string, number][] = [
    [text("days.worked"), day.worked_minutes],
    [text("day.breaks"), day.break_minutes],
    [text("days.late"), day.late_minutes],
    [text("day.earlyLeave"), day.early_leave_minutes],
    [text("day.absent"), day.absent_minutes],
    [text("days.overtime"), day.overtime_minutes],
  ]
  const zone = zoneName(
    day.planned[0]?.starts_at ?? day.records[0]?.checked_in_at ?? new Date().toISOString(),
    day.time_zone,
  )
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" className="text-ui-fg-subtle">
          {day.venue.name} · {zone}
        </Text>
        <StateBadge state={day.state} />
      </div>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3">
        <Fact term={text("days.planned")}>{plannedTimes(day) || text("today.notPlanned")}</Fact>
        {facts.map(([term, minutes]) => (
          <Fact key={term} term={term}>
            {minutes === 0 ? "–" : formatDuration(minutes)}
          </Fact>
        ))}
      </dl>
      <section className="flex flex-col gap-y-3">
        <Heading level="h2">{text("day.records")}</Heading>
        {day.records.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {text("day.noRecords")}
          </Text>
        )}
        <ul className="flex flex-col gap-y-3">
          {day.records.map((record) => (
            <RecordRow key={record.id} record={record} mayCorrect={mayCorrect} />
          ))}
        </ul>
      </section>
    </>
  )
}

const Fact = ({ term, children }: { term: string; children: string }) => (
  <div>
    <dt className="txt-compact-small text-ui-fg-subtle">{term}</dt>
    <dd className="txt-compact-small tabular-nums">{children}</dd>
  </div>
)
