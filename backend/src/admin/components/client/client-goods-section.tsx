import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { orderLinesOf, type Client, type OrderLine } from "../../lib/client/client"
import { useListQuery } from "../../lib/lists/use-list-query"
import { formatMoney } from "../../lib/money/money"
import { formatDay } from "../../lib/time/format"
import { ListTable } from "../list/list-table"

const PREFIX = "goods"
const PAGE = 10
const column = createDataTableColumnHelper<OrderLine>()

/** The goods of this business that a client bought. */
export function ClientGoodsSection({ client }: { client: Client }) {
  const { t } = useTranslation()
  const { limit, offset } = useListQuery([], PREFIX, PAGE)
  const { rows, count, isPending, error } = orderLinesOf(client.id).useList({ limit, offset })
  const columns = useMemo(
    () => [
      column.accessor("order_number", {
        header: t("fields.order"),
        cell: ({ getValue }) => `#${getValue()}`,
      }),
      column.accessor("placed_at", {
        header: t("fields.date"),
        cell: ({ getValue }) => formatDay(getValue()),
      }),
      column.accessor(({ title, option }) => [title, option].filter(Boolean).join(", "), {
        id: "title",
        header: t("fields.product"),
      }),
      column.accessor("quantity", { header: t("fields.quantity"), align: "right" }),
      column.accessor("total", {
        header: t("fields.total"),
        align: "right",
        cell: ({ row: { original } }) => formatMoney(original.total, original.currency_code),
      }),
    ],
    [t],
  )

  return (
    <ListTable
      heading={t("plaza.clients.goods")}
      headingLevel="h2"
      prefix={PREFIX}
      pageSize={PAGE}
      enableSearch={false}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={columns}
      emptyState={{
        empty: {
          heading: t("plaza.clients.noGoods.heading"),
          description: t("plaza.clients.noGoods.description"),
        },
      }}
    />
  )
}
