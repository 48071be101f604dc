import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"

import { useRecord, type AttendanceRecord } from "../../lib/attendance/attendance"
import { formatTime } from "../../lib/time/format"
import { CorrectionHistory } from "./correction-history"
import { recordTimes } from "./show-times"

type Props = { record: AttendanceRecord; mayCorrect: boolean }

/** One record of a day with its breaks and the history of its corrections. */
export function RecordRow({ record, mayCorrect }: Props) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const text = (key: string, values = {}) => t(`plaza.attendance.day.${key}`, values)
  const { id, breaks, voided_at, corrections, time_zone } = record
  const { data } = useRecord(corrections > 0 ? id : undefined)
  const show = (instant: string | null) => (instant ? formatTime(instant, time_zone) : text("stillThere"))
  return (
    <li className="shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" weight="plus" className={voided_at ? "tabular-nums line-through" : "tabular-nums"}>
          {recordTimes(record)}
        </Text>
        {mayCorrect && !voided_at && (
          <Button size="small" variant="secondary" asChild>
            <Link to={`/attendance/correct/${id}${search}`}>{text("correct")}</Link>
          </Button>
        )}
      </div>
      {voided_at && (
        <Text size="small" className="text-ui-fg-subtle">
          {text("voided")}
        </Text>
      )}
      {breaks.map(({ starts_at, ends_at }) => (
        <Text key={starts_at} size="small" className="text-ui-fg-subtle tabular-nums">
          {text("break", { from: show(starts_at), until: show(ends_at) })}
        </Text>
      ))}
      {data?.history && <CorrectionHistory history={data.history} timeZone={time_zone} />}
    </li>
  )
}
