import { useTranslation } from "react-i18next"

import { bookings } from "../../lib/booking/booking"
import { choice, choices, useListQuery } from "../../lib/lists/use-list-query"
import { spanOf } from "../../lib/time/date-span"
import { useMay } from "../../lib/workspace/may"
import { ListTable } from "../list/list-table"
import { useBookingColumns } from "./booking-columns"
import { useBookingFilters } from "./use-booking-filters"

const BROWSER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** All bookings one may see; days are those of the chosen venue's zone, or of the browser's over several venues. */
export function BookingTable() {
  const { t } = useTranslation()
  const { manage } = useMay()
  const { filters: chosen, ...query } = useListQuery(["venue_id", "staff_id", "status", "starts"])
  const venueId = choice(chosen.venue_id)
  const staffId = choice(chosen.staff_id)
  const { filters, venue } = useBookingFilters({ venueId, staffId })
  const starts = typeof chosen.starts === "object" && chosen.starts !== null ? chosen.starts : undefined

  const { rows, count, isPending, error } = bookings.useList({
    ...query,
    venue_id: venueId,
    staff_id: staffId,
    status: choices(chosen.status),
    ...spanOf(starts, venue?.time_zone ?? BROWSER_ZONE),
  })

  return (
    <ListTable
      heading={t("plaza.bookings.domain")}
      subHeading={t("plaza.bookings.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useBookingColumns()}
      filters={filters}
      rowHref={(booking) => `/bookings/${booking.id}`}
      action={manage ? { label: t("actions.create"), to: "create" } : undefined}
      emptyState={{
        empty: {
          heading: t("plaza.bookings.empty.heading"),
          description: t("plaza.bookings.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
