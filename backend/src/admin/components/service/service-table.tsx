import type { DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { SHOWN_STATUSES, services } from "../../lib/service/service"
import { useMay } from "../../lib/workspace/may"
import { ListTable } from "../list/list-table"
import { useVenueFilter } from "../venue/use-venue-filter"
import { useServiceColumns } from "./service-columns"

/** All services one may see, or those of one venue on its page. */
export function ServiceTable({ venueId }: { venueId?: string }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const prefix = venueId && "services"
  const pageSize = venueId ? 10 : undefined
  const { filters, ...query } = useListQuery(["status", "venue_id"], prefix, pageSize)
  const chosenVenue = choice(filters.venue_id)
  const { rows, count, isPending, error } = services.useList({
    ...query,
    order: query.order ?? (venueId ? "rank" : undefined),
    status: choice(filters.status),
    venue_id: venueId ?? chosenVenue,
  })
  const { filter: venueFilter } = useVenueFilter(chosenVenue)

  const statusFilter: DataTableFilter = {
    id: "status",
    type: "radio",
    label: t("fields.status"),
    options: SHOWN_STATUSES.map((value) => ({ value, label: t(`plaza.services.status.${value}`) })),
  }

  return (
    <ListTable
      heading={t("plaza.services.domain")}
      headingLevel={venueId ? "h2" : "h1"}
      subHeading={venueId ? undefined : t("plaza.services.subtitle")}
      prefix={prefix}
      pageSize={query.limit}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useServiceColumns(!venueId)}
      filters={venueId ? [statusFilter] : [venueFilter, statusFilter]}
      rowHref={(service) => `/services/${service.id}`}
      actions={
        manage
          ? [
              ...(venueId && count > 1
                ? [{ label: t("plaza.venues.serviceOrder.change"), to: "service-order" }]
                : []),
              { label: t("actions.create"), to: venueId ? `/services/create?venue=${venueId}` : "create" },
            ]
          : undefined
      }
      emptyState={{
        empty: {
          heading: t("plaza.services.empty.heading"),
          description: t("plaza.services.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
