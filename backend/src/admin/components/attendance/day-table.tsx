import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { ATTENDANCE, useAttendanceDays, type Totals } from "../../lib/attendance/attendance"
import { chosenDays } from "../../lib/attendance/chosen-days"
import { dayKey } from "../../lib/attendance/day-key"
import { addressOf } from "../../lib/api/request"
import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { formatDuration } from "../../lib/time/duration"
import { ListTable } from "../list/list-table"
import { useDayColumns } from "./use-day-columns"
import { useDayFilters } from "./use-day-filters"

type Props = { venueId: string | undefined; mayAll: boolean; ofTeam: boolean }

/** The days of the team, or one's own, with what they came to; the last 14 unless told otherwise. */
export function DayTable({ venueId, mayAll, ofTeam }: Props) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const text = (key: string) => t(`plaza.attendance.days.${key}`)
  const { filters: chosen, limit, offset, order } = useListQuery(["staff_id", "days", "state"])
  const staffId = choice(chosen.staff_id)
  const whose = { venue_id: venueId, staff_id: ofTeam ? staffId : undefined, ...chosenDays(chosen.days) }
  const asked = { ...whose, state: choice(chosen.state), limit, offset, order }
  const { data, isPending, error } = useAttendanceDays(mayAll || venueId !== undefined ? asked : null)
  const rows = (data?.attendance_days ?? []).map((day) => ({
    ...day,
    id: dayKey({ date: day.date, venueId: day.venue.id, staffId: day.staff.id }),
  }))

  return (
    <div className="flex flex-col gap-y-2">
      <ListTable
        headingLevel="h2"
        enableSearch={false}
        heading={text(ofTeam ? "title" : "ownTitle")}
        subHeading={text(ofTeam ? "subtitle" : "ownSubtitle")}
        data={rows}
        rowCount={data?.count ?? 0}
        isLoading={isPending}
        error={error}
        columns={useDayColumns(ofTeam)}
        filters={useDayFilters({ ofTeam, venueId, staffId })}
        rowHref={({ id }) => `/attendance/day/${id}${search}`}
        actions={
          ofTeam
            ? [
                {
                  label: text("export"),
                  onClick: () => window.location.assign(addressOf(`${ATTENDANCE}/export`, whose)),
                },
                { label: text("add"), to: `/attendance/add${search}` },
              ]
            : undefined
        }
        emptyState={{
          empty: { heading: text("empty.heading"), description: text("empty.description") },
          filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
        }}
      />
      {data && data.count > 0 && <TotalLine totals={data.totals} />}
    </div>
  )
}

function TotalLine({ totals }: { totals: Totals }) {
  const { t } = useTranslation()
  const values = {
    worked: formatDuration(totals.worked_minutes),
    planned: formatDuration(totals.planned_minutes),
    overtime: formatDuration(totals.overtime_minutes),
    late: formatDuration(totals.late_minutes),
  }
  return (
    <Text size="small" role="status" className="text-ui-fg-subtle px-6 tabular-nums">
      {t("plaza.attendance.days.totals", values)}
    </Text>
  )
}
