import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { staff } from "../../lib/staff/staff-member"
import { REQUEST_STATUSES, timeOffRequests } from "../../lib/team/requests"
import { ListTable } from "../list/list-table"
import { pickFilter } from "../list/pick-filter"
import { useVenueFilter } from "../venue/use-venue-filter"
import { useRequestColumns } from "./request-columns"

/** Requests of the whole team, those that are open by a filter. */
export function RequestTable() {
  const { t } = useTranslation()
  const { filters: chosen, ...query } = useListQuery(["status", "venue_id", "staff_id"])
  const [venueId, staffId] = [choice(chosen.venue_id), choice(chosen.staff_id)]
  const { filter: venueFilter } = useVenueFilter(venueId)
  const { data: member } = staff.useOne(staffId)
  const { rows, count, isPending, error } = timeOffRequests.useList({
    ...query,
    status: choice(chosen.status),
    venue_id: venueId,
    staff_id: staffId,
  })

  const filters = useMemo(
    (): DataTableFilter[] => [
      {
        id: "status",
        type: "radio",
        label: t("fields.status"),
        options: REQUEST_STATUSES.map((value) => ({
          value,
          label: t(`plaza.timeOffRequests.status.${value}`),
        })),
      },
      pickFilter({ id: "staff_id", label: t("plaza.staff.one"), from: staff, chosen: member }),
      venueFilter,
    ],
    [t, member, venueFilter],
  )

  return (
    <ListTable
      heading={t("plaza.timeOffRequests.domain")}
      headingLevel="h1"
      subHeading={t("plaza.timeOffRequests.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useRequestColumns({ isOwn: false })}
      filters={filters}
      emptyState={{
        empty: {
          heading: t("plaza.timeOffRequests.empty.heading"),
          description: t("plaza.timeOffRequests.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
