import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { DAY_STATES } from "../../lib/attendance/attendance"
import { staff } from "../../lib/staff/staff-member"
import { dayOf } from "../../lib/time/calendar-day"
import { daysFromToday } from "../../lib/time/date-span"
import { formatDate } from "../../lib/time/format"
import { pickFilter } from "../list/pick-filter"

type Chosen = { ofTeam: boolean; venueId?: string; staffId?: string }

/** Filters of the list of days: whose, which days, and how they stand. */
export function useDayFilters({ ofTeam, venueId, staffId }: Chosen): DataTableFilter[] {
  const { t } = useTranslation()
  const { data: member } = staff.useOne(ofTeam ? staffId : undefined)
  return useMemo(() => {
    const text = (key: string) => t(`plaza.attendance.days.${key}`)
    const span = (key: string, days: number) => ({
      label: text(`spans.${key}`),
      value: { $gte: daysFromToday(1 - days), $lt: daysFromToday(1) },
    })
    const own: DataTableFilter[] = [
      {
        id: "days",
        type: "date",
        label: text("date"),
        options: [span("week", 7), span("fortnight", 14), span("month", 30), span("quarter", 90)],
        formatDateValue: (date) => formatDate(dayOf(date)),
        rangeOptionLabel: t("filters.date.custom"),
        rangeOptionStartLabel: t("filters.date.starting"),
        rangeOptionEndLabel: t("filters.date.ending"),
      },
      {
        id: "state",
        type: "radio",
        label: text("state"),
        options: DAY_STATES.map((value) => ({ value, label: t(`plaza.attendance.states.${value}`) })),
      },
    ]
    if (!ofTeam) return own
    const query = { venue_id: venueId }
    return [pickFilter({ id: "staff_id", label: text("staff"), from: staff, query, chosen: member }), ...own]
  }, [t, ofTeam, venueId, member])
}
