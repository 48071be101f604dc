import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { StockLevel } from "../../lib/stock/stock"

const column = createDataTableColumnHelper<StockLevel>()

/** From so many on, nothing is said. */
export const LOW = 5

const nameOf = ({ product, variant }: StockLevel) =>
  variant.title === "Default" ? product.title : `${product.title}, ${variant.title}`

export function useStockColumns() {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor(nameOf, {
        id: "title",
        header: t("plaza.products.one"),
        enableSorting: true,
        sortLabel: t("fields.title"),
      }),
      column.accessor(({ variant }) => variant.sku ?? "-", { id: "sku", header: t("fields.sku") }),
      column.accessor(({ location }) => location.name, { id: "location", header: t("fields.location") }),
      column.accessor("stocked_quantity", { header: t("plaza.stock.stocked"), align: "right" }),
      column.accessor("reserved_quantity", { header: t("plaza.stock.reserved"), align: "right" }),
      column.accessor("available_quantity", {
        id: "available",
        header: t("plaza.stock.available"),
        enableSorting: true,
        sortLabel: t("plaza.stock.available"),
        align: "right",
        cell: ({ getValue }) => {
          const left = getValue()
          if (left > LOW) return left
          return <StatusBadge color={left > 0 ? "orange" : "red"}>{left}</StatusBadge>
        },
      }),
    ],
    [t],
  )
}
