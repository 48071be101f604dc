import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { OwnAttendance } from "../../lib/attendance/attendance"
import { formatDate, formatTime } from "../../lib/time/format"
import { PickOne } from "../calendar/pick-one"
import { Section } from "../page/section"
import { plannedTimes } from "./show-times"
import { StepButton } from "./step-button"

/** One's own day: what is planned, whether one is in, and the one click that changes it. */
export function OwnSection({ own }: { own: OwnAttendance }) {
  const { t } = useTranslation()
  const text = (key: string, values = {}) => t(`plaza.attendance.own.${key}`, values)
  const { staff_id, venues, days, open } = own
  const planned = days.filter(({ planned, state }) => planned.length > 0 && state !== "missing_check_out")
  const [picked, pick] = useState<string>()
  const venueId = picked ?? planned[0]?.venue.id ?? venues[0]?.id ?? ""
  const pause = open?.breaks.at(-1)
  const onBreak = pause && pause.ends_at === null
  // Who forgot to check out can come again, and who stayed on can still leave.
  const mayCome = !open || open.missing_check_out
  const forgotten = days.find(({ state }) => state === "missing_check_out")

  const since = open && formatTime(onBreak ? pause.starts_at : open.checked_in_at, open.time_zone)
  const where = (name: string) => (venues.length > 1 ? ` (${name})` : "")

  return (
    <Section title={text("title")} level="h1">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Text weight="plus" role="status">
            {open ? text(onBreak ? "onBreak" : "in", { time: since }) : text("out")}
          </Text>
          {planned.map((day) => (
            <Text key={day.date + day.venue.id} size="small" className="text-ui-fg-subtle">
              {text("planned", { times: plannedTimes(day) })}
              {where(day.venue.name)}
            </Text>
          ))}
          {planned.length === 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {text("nothingPlanned")}
            </Text>
          )}
          {forgotten && (
            <Text size="small" className="text-ui-fg-base bg-ui-tag-orange-bg rounded px-2 py-1">
              {text("forgotten", { date: formatDate(forgotten.date) })}
            </Text>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {mayCome && venues.length > 1 && (
            <PickOne
              label={text("venue")}
              value={venueId}
              options={venues.map(({ id, name }) => ({ value: id, label: name }))}
              onPick={pick}
            />
          )}
          {mayCome && <StepButton staffId={staff_id} step="check-in" venueId={venueId} primary />}
          {!mayCome && <StepButton staffId={staff_id} step={onBreak ? "end-break" : "start-break"} />}
          {open && <StepButton staffId={staff_id} step="check-out" primary={!mayCome} />}
        </div>
      </div>
    </Section>
  )
}
