import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { VENDOR_STATUSES, vendors, type Vendor } from "../../lib/vendor/vendor"
import { ListTable } from "../list/list-table"
import { useVendorColumns } from "./vendor-columns"

const filter = createDataTableFilterHelper<Vendor>()

export function VendorTable() {
  const { t } = useTranslation()
  const { filters, ...query } = useListQuery(["status"])
  const { rows, count, isPending, error } = vendors.useList({ ...query, status: choice(filters.status) })

  const statusFilter = useMemo(
    () =>
      filter.accessor("status", {
        type: "radio",
        label: t("fields.status"),
        options: VENDOR_STATUSES.map((value) => ({ value, label: t(`plaza.vendors.status.${value}`) })),
      }),
    [t],
  )

  return (
    <ListTable
      heading={t("plaza.vendors.domain")}
      subHeading={t("plaza.vendors.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useVendorColumns()}
      filters={[statusFilter]}
      rowHref={(vendor) => `/vendors/${vendor.id}`}
      action={{ label: t("actions.create"), to: "create" }}
      emptyState={{
        empty: {
          heading: t("plaza.vendors.empty.heading"),
          description: t("plaza.vendors.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
