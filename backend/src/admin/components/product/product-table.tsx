import type { DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { listedProducts, SHOWN_PRODUCT_STATUSES } from "../../lib/product/product"
import { useWorkspace } from "../../lib/workspace/workspace"
import { ListTable } from "../list/list-table"
import { useVendorFilter } from "../vendor/use-vendor-filter"
import { useProductColumns } from "./product-columns"

/** The products one may see: a business's own, or those of all for the platform. */
export function ProductTable() {
  const { t } = useTranslation()
  const { data: workspace } = useWorkspace()
  const isPlatform = workspace?.kind === "platform"
  const { filters, ...query } = useListQuery(["status", "vendor_id"])
  const chosenVendor = isPlatform ? choice(filters.vendor_id) : undefined
  const { rows, count, isPending, error } = listedProducts.useList({
    ...query,
    status: choice(filters.status),
    vendor_id: chosenVendor,
  })
  const vendorFilter = useVendorFilter(chosenVendor)
  const statusFilter: DataTableFilter = {
    id: "status",
    type: "radio",
    label: t("fields.status"),
    options: SHOWN_PRODUCT_STATUSES.map((value) => ({ value, label: t(`plaza.products.status.${value}`) })),
  }

  return (
    <ListTable
      heading={t("plaza.products.domain")}
      headingLevel="h1"
      subHeading={t("plaza.products.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useProductColumns(isPlatform)}
      filters={isPlatform ? [vendorFilter, statusFilter] : [statusFilter]}
      rowHref={(product) => `/vendor-products/${product.id}`}
      action={workspace?.kind === "vendor" ? { label: t("actions.create"), to: "create" } : undefined}
      emptyState={{
        empty: {
          heading: t("plaza.products.empty.heading"),
          description: t("plaza.products.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
