import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { choices, useListQuery } from "../../lib/lists/use-list-query"
import { dayOf } from "../../lib/time/calendar-day"
import { daysFromToday, spanOf } from "../../lib/time/date-span"
import { formatDate } from "../../lib/time/format"
import { listedVendorOrders, VENDOR_ORDER_STATUSES } from "../../lib/vendor-order/vendor-order"
import { ListTable } from "../list/list-table"
import { useOrderColumns } from "./order-columns"
import { READER_ZONE } from "./reader-zone"

/** The orders with goods of the own business. */
export function OrderTable() {
  const { t } = useTranslation()
  const { filters: chosen, ...query } = useListQuery(["status", "placed"])
  const placed = typeof chosen.placed === "object" && chosen.placed !== null ? chosen.placed : undefined
  const { rows, count, isPending, error } = listedVendorOrders.useList({
    ...query,
    status: choices(chosen.status),
    ...spanOf(placed, READER_ZONE),
  })
  const text = (key: string) => t(`plaza.vendorOrders.${key}`)

  return (
    <ListTable
      heading={text("domain")}
      subHeading={text("subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useOrderColumns()}
      filters={useOrderFilters()}
      rowHref={(order) => `/vendor-orders/${order.id}`}
      emptyState={{
        empty: { heading: text("empty.heading"), description: text("empty.description") },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}

function useOrderFilters(): DataTableFilter[] {
  const { t } = useTranslation()
  return useMemo(() => {
    const days = (key: string, value: object) => ({ label: t(`plaza.vendorOrders.filters.${key}`), value })
    return [
      {
        id: "status",
        type: "select",
        label: t("fields.status"),
        options: VENDOR_ORDER_STATUSES.map((value) => ({
          value,
          label: t(`plaza.vendorOrders.status.${value}`),
        })),
      },
      {
        id: "placed",
        type: "date",
        label: t("plaza.vendorOrders.fields.placed"),
        options: [
          days("today", { $gte: daysFromToday(0), $lt: daysFromToday(1) }),
          days("lastWeek", { $gte: daysFromToday(-7), $lt: daysFromToday(1) }),
          days("lastMonth", { $gte: daysFromToday(-30), $lt: daysFromToday(1) }),
        ],
        formatDateValue: (date) => formatDate(dayOf(date)),
        rangeOptionLabel: t("filters.date.custom"),
        rangeOptionStartLabel: t("filters.date.starting"),
        rangeOptionEndLabel: t("filters.date.ending"),
      },
    ]
  }, [t])
}
