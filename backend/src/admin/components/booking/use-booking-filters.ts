import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { BOOKING_STATUSES } from "../../lib/booking/booking"
import { staff } from "../../lib/staff/staff-member"
import { daysFromToday } from "../../lib/time/date-span"
import { formatDate } from "../../lib/time/format"
import { dayOf } from "../../lib/time/calendar-day"
import { useMay } from "../../lib/workspace/may"
import { pickFilter } from "../list/pick-filter"
import { useVenueFilter } from "../venue/use-venue-filter"

type Chosen = { venueId?: string; staffId?: string }

/** Filters of the list of bookings, and the venue that is chosen; only its team is offered then. */
export function useBookingFilters({ venueId, staffId }: Chosen) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const { filter: venueFilter, chosen: venue } = useVenueFilter(venueId)
  const { data: member } = staff.useOne(staffId)

  const filters = useMemo((): DataTableFilter[] => {
    const text = (key: string) => t(`plaza.bookings.filters.${key}`)
    const own: DataTableFilter[] = [
      {
        id: "status",
        type: "multiselect",
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
    const ofStaff = pickFilter({
      id: "staff_id",
      label: t("plaza.staff.one"),
      from: staff,
      query: { venue_id: venueId },
      chosen: member,
    })
    return [venueFilter, ofStaff, ...own]
  }, [t, manage, venueFilter, venueId, member])

  return { filters, venue }
}
