import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { formatMoney } from "../../lib/money/money"
import { formatInstantShort } from "../../lib/time/format"
import type { ListedVendorOrder } from "../../lib/vendor-order/vendor-order"
import { OrderStatus } from "./order-status"
import { READER_ZONE } from "./reader-zone"

const column = createDataTableColumnHelper<ListedVendorOrder>()

export function useOrderColumns() {
  const { t } = useTranslation()
  return useMemo(() => {
    const text = (key: string) => t(`plaza.vendorOrders.fields.${key}`)
    return [
      column.accessor("number", {
        header: text("number"),
        enableSorting: true,
        cell: ({ getValue }) => `#${getValue()}`,
      }),
      column.accessor("placed_at", {
        header: text("placed"),
        enableSorting: true,
        cell: ({ getValue }) => formatInstantShort(getValue(), READER_ZONE),
      }),
      column.accessor("customer_name", {
        header: t("fields.customer"),
        cell: ({ getValue }) => <span className="block max-w-[180px] truncate">{getValue() ?? "-"}</span>,
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <OrderStatus status={getValue()} />,
      }),
      column.accessor("pieces", { header: text("pieces"), align: "right" }),
      column.accessor("total", {
        header: text("total"),
        align: "right",
        cell: ({ row: { original } }) => formatMoney(original.total, original.currency_code),
      }),
    ]
  }, [t])
}
