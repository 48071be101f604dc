import { useTranslation } from "react-i18next"

import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { staff } from "../../lib/staff/staff-member"
import { useMay } from "../../lib/workspace/may"
import { ListTable } from "../list/list-table"
import { useVenueFilter } from "../venue/use-venue-filter"
import { useVenueNames } from "../venue/use-venue-names"
import { useStaffColumns } from "./staff-columns"

/** Everybody one may see, or the team of one venue on its page. */
export function StaffTable({ venueId }: { venueId?: string }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const prefix = venueId && "staff"
  const { filters, ...query } = useListQuery(["venue_id"], prefix, venueId ? 10 : undefined)
  const chosenVenue = choice(filters.venue_id)
  const { rows, count, isPending, error } = staff.useList({
    ...query,
    venue_id: venueId ?? chosenVenue,
  })
  const { filter: venueFilter } = useVenueFilter(chosenVenue)
  const nameOf = useVenueNames(!venueId)

  return (
    <ListTable
      heading={t("plaza.staff.domain")}
      headingLevel={venueId ? "h2" : "h1"}
      subHeading={venueId ? undefined : t("plaza.staff.subtitle")}
      prefix={prefix}
      pageSize={query.limit}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useStaffColumns(venueId ? undefined : nameOf)}
      filters={venueId ? undefined : [venueFilter]}
      rowHref={(member) => `/staff/${member.id}`}
      action={
        manage
          ? { label: t("actions.create"), to: venueId ? `/staff/create?venue=${venueId}` : "create" }
          : undefined
      }
      emptyState={{
        empty: { heading: t("plaza.staff.empty.heading"), description: t("plaza.staff.empty.description") },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
