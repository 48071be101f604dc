import { useTranslation } from "react-i18next"

import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { venues } from "../../lib/venue/venue"
import { useMay } from "../../lib/workspace/may"
import { useWorkspace } from "../../lib/workspace/workspace"
import { ListTable } from "../list/list-table"
import { useVenueColumns } from "./venue-columns"
import { useVenueFilters } from "./venue-filters"

export function VenueTable() {
  const { t } = useTranslation()
  const { own } = useMay()
  const isPlatform = useWorkspace().data?.kind === "platform"
  const { filters, ...query } = useListQuery(["status", "vendor_id"])
  const vendorId = choice(filters.vendor_id)
  const { rows, count, isPending, error } = venues.useList({
    ...query,
    status: choice(filters.status),
    vendor_id: vendorId,
  })

  return (
    <ListTable
      heading={t("plaza.venues.domain")}
      subHeading={t("plaza.venues.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useVenueColumns(isPlatform)}
      filters={useVenueFilters(isPlatform ? vendorId : null)}
      rowHref={(venue) => `/venues/${venue.id}`}
      action={own ? { label: t("actions.create"), to: "create" } : undefined}
      emptyState={{
        empty: { heading: t("plaza.venues.empty.heading"), description: t("plaza.venues.empty.description") },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
