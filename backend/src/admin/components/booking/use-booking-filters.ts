import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { BOOKING_STATUSES } from "../../lib/booking/booking"
import { staff } from "../../lib/staff/staff-member"
import { daysFromToday } from "../../lib/time/date-span"
import { formatDate } from "../../lib/time/format"
import { dayOf } from "../../lib/time/calendar-day"
import { useMay } from "../../lib/workspace/may"
import { useVenueFilter } from "../venue/use-venue-filter"

/** @param venueId only the team of the chosen venue is offered */
export function useBookingFilters(venueId: string | undefined) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const { filter: venueFilter, zoneOf } = useVenueFilter(manage)
  const { rows: team } = staff.useList({ limit: 100, order: "name", venue_id: venueId }, { enabled: manage })

  const filters = useMemo((): DataTableFilter[] => {
    const text = (key: string) => t(`plaza.bookings.filters.${key}`)
    const own: DataTableFilter[] = [
      {
        id: "status",
        type: "radio",
        label: t("fields.status"),
        options: BOOKING_STATUSES.map((value) => ({ value, label: t(`plaza.bookings.status.${value}`) })),
      },
      {
        id: "starts",
        type: "date",
        label: t("fields.date"),
        options: [
          { label: text("today"), value: { $gte: daysFromToday(0), $lt: daysFromToday(1) } },
          { label: text("tomorrow"), value: { $gte: daysFromToday(1), $lt: daysFromToday(2) } },
          { label: text("nextWeek"), value: { $gte: daysFromToday(0), $lt: daysFromToday(7) } },
          { label: text("lastWeek"), value: { $gte: daysFromToday(-7), $lt: daysFromToday(0) } },
          { label: text("upcoming"), value: { $gte: daysFromToday(0) } },
        ],
        formatDateValue: (date) => formatDate(dayOf(date)),
        rangeOptionLabel: t("filters.date.custom"),
        rangeOptionStartLabel: t("filters.date.starting"),
        rangeOptionEndLabel: t("filters.date.ending"),
      },
    ]
    if (!manage) return own
    const options = team.map(({ id, name }) => ({ value: id, label: name }))
    return [venueFilter, { id: "staff_id", type: "radio", label: t("plaza.staff.one"), options }, ...own]
  }, [t, manage, venueFilter, team])

  return { filters, zoneOf }
}
