import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AttendanceDay } from "../../lib/attendance/attendance"
import { formatDuration } from "../../lib/time/duration"
import { formatDate } from "../../lib/time/format"
import { countedRecords, plannedTimes, recordTimes } from "./show-times"
import { StateBadge } from "./state-badge"

/** A row of the table, which needs an id. */
export type DayRow = AttendanceDay & { id: string }

const column = createDataTableColumnHelper<DayRow>()

const minutes = (value: number) => (value === 0 ? "–" : formatDuration(value))

/** @param ofTeam adds whose day it is */
export function useDayColumns(ofTeam: boolean) {
  const { t } = useTranslation()
  return useMemo(() => {
    const text = (key: string) => t(`plaza.attendance.days.${key}`)
    const name = column.accessor(({ staff }) => staff.name, { id: "staff", header: text("staff") })
    const recorded = (day: AttendanceDay) => countedRecords(day).map(recordTimes).join(", ") || "–"
    return [
      column.accessor("date", {
        header: text("date"),
        enableSorting: true,
        cell: ({ getValue }) => formatDate(getValue()),
      }),
      ...(ofTeam ? [name] : []),
      column.accessor(plannedTimes, {
        id: "planned",
        header: text("planned"),
        cell: ({ getValue }) => getValue() || "–",
      }),
      column.accessor(recorded, { id: "recorded", header: text("recorded") }),
      column.accessor("worked_minutes", {
        header: text("worked"),
        cell: ({ getValue }) => minutes(getValue()),
      }),
      column.accessor("late_minutes", { header: text("late"), cell: ({ getValue }) => minutes(getValue()) }),
      column.accessor("overtime_minutes", {
        header: text("overtime"),
        cell: ({ getValue }) => minutes(getValue()),
      }),
      column.accessor("state", {
        header: text("state"),
        cell: ({ getValue }) => <StateBadge state={getValue()} />,
      }),
    ]
  }, [t, ofTeam])
}
