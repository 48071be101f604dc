import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { formatPercent } from "../../lib/money/percent"
import type { Vendor } from "../../lib/vendor/vendor"
import { VendorStatus } from "./vendor-status"

const column = createDataTableColumnHelper<Vendor>()

export function useVendorColumns() {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("name", { header: t("fields.name"), enableSorting: true }),
      column.accessor("email", { header: t("fields.email") }),
      column.accessor("phone", { header: t("fields.phone"), cell: ({ getValue }) => getValue() || "-" }),
      column.accessor("commission_rate", {
        header: t("plaza.vendors.fields.commission"),
        cell: ({ getValue }) => formatPercent(Number(getValue())),
        align: "right",
      }),
      column.accessor("status", {
        header: t("fields.status"),
        enableSorting: true,
        cell: ({ getValue }) => <VendorStatus status={getValue()} />,
      }),
    ],
    [t],
  )
}
