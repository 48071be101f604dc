import type { DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { locations, stockLevels } from "../../lib/stock/stock"
import { ListTable } from "../list/list-table"
import { LOW, useStockColumns } from "./stock-columns"

/** What lies where; what there is least of comes first. */
export function StockTable() {
  const { t } = useTranslation()
  const { filters, ...query } = useListQuery(["low", "location_id"])
  const { rows: places } = locations.useList({ limit: 100 })
  const { rows, count, isPending, error } = stockLevels.useList({
    ...query,
    available_max: choice(filters.low) ? LOW : undefined,
    location_id: choice(filters.location_id),
  })
  const lowFilter: DataTableFilter = {
    id: "low",
    type: "radio",
    label: t("plaza.stock.low"),
    options: [{ value: "low", label: t("plaza.stock.lowOption") }],
  }
  const locationFilter: DataTableFilter = {
    id: "location_id",
    type: "radio",
    label: t("fields.location"),
    options: places.map(({ id, name }) => ({ value: id, label: name })),
  }

  return (
    <ListTable
      heading={t("plaza.stock.domain")}
      headingLevel="h1"
      subHeading={t("plaza.stock.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useStockColumns()}
      filters={places.length > 1 ? [lowFilter, locationFilter] : [lowFilter]}
      rowHref={(level) => `/vendor-stock/change/${level.id}`}
      emptyState={{
        empty: {
          heading: t("plaza.stock.empty.heading"),
          description: t("plaza.stock.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
