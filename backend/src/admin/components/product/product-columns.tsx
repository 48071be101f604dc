import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { formatMoney } from "../../lib/money/money"
import type { ListedProduct } from "../../lib/product/product"
import { ProductStatus } from "./product-status"

const column = createDataTableColumnHelper<ListedProduct>()

/** @param withVendor for the platform, whose list goes over all businesses */
export function useProductColumns(withVendor: boolean) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("title", {
        header: t("plaza.products.one"),
        enableSorting: true,
        sortLabel: t("fields.title"),
      }),
      ...(withVendor
        ? [column.accessor(({ vendor }) => vendor.name, { id: "vendor", header: t("plaza.vendors.one") })]
        : []),
      column.accessor("variant_count", { header: t("plaza.products.variants.title"), align: "right" }),
      column.accessor("prices", {
        header: t("plaza.products.fields.priceFrom"),
        align: "right",
        cell: ({ getValue }) =>
          getValue()
            .map(({ amount, currency_code }) => formatMoney(amount, currency_code))
            .join(", ") || "-",
      }),
      column.accessor("available_quantity", {
        header: t("plaza.stock.available"),
        align: "right",
        cell: ({ getValue }) => getValue() ?? t("plaza.stock.notCounted"),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <ProductStatus status={getValue()} />,
      }),
    ],
    [t, withVendor],
  )
}
