import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { AttendanceDay } from "../../lib/attendance/attendance"
import { dayKey } from "../../lib/attendance/day-key"
import { formatDuration } from "../../lib/time/duration"
import { formatDate, formatTime } from "../../lib/time/format"
import { countedRecords, openRecordOf, plannedTimes, recordTimes } from "./show-times"
import { StateBadge } from "./state-badge"
import { StepButton } from "./step-button"

type Props = { day: AttendanceDay; namesVenue: boolean }

/** Where one of the team stands, and what can be done about it in one click. */
export function TodayRow({ day, namesVenue }: Props) {
  const { t } = useTranslation()
  const text = (key: string, values = {}) => t(`plaza.attendance.today.${key}`, values)
  const { staff, venue, date, state, late_minutes } = day
  // Within the time of grace nobody is called late.
  const wasLate = day.on_time_check_ins < day.check_ins
  const open = openRecordOf(day)
  const isForgotten = state === "missing_check_out"
  const facts = [
    namesVenue && venue.name,
    isForgotten && formatDate(date),
    plannedTimes(day) || text("notPlanned"),
    open
      ? text("since", { time: formatTime(open.checked_in_at, open.time_zone) })
      : countedRecords(day).map(recordTimes).join(", "),
    wasLate && text("lateBy", { minutes: formatDuration(late_minutes) }),
  ]
  const step = { staffId: staff.id, venueId: venue.id, name: staff.name }
  const key = dayKey({ date, venueId: venue.id, staffId: staff.id })

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-6 py-3">
      <div className="min-w-0 flex-1 basis-52">
        <Text size="small" weight="plus">
          <Link to={`day/${key}`} className="underline underline-offset-4 hover:no-underline">
            {staff.name}
          </Link>
        </Text>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {facts.filter(Boolean).join(" · ")}
        </Text>
      </div>
      <StateBadge state={state} />
      <div className="flex flex-wrap gap-2">
        {!open && !isForgotten && <StepButton {...step} step="check-in" />}
        {open && <StepButton {...step} step={state === "on_break" ? "end-break" : "start-break"} />}
        {open && <StepButton {...step} step="check-out" />}
      </div>
    </li>
  )
}
