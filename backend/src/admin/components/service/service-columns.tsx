import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { formatMoney } from "../../lib/money/money"
import { lowestPrice } from "../../lib/service/price-of"
import type { Service } from "../../lib/service/service"
import { formatDuration } from "../../lib/time/duration"
import { ServiceStatus } from "./service-status"

const column = createDataTableColumnHelper<Service>()

function durations({ variants }: Service): string {
  const minutes = variants.map((variant) => variant.duration_minutes)
  const [shortest, longest] = [Math.min(...minutes), Math.max(...minutes)]
  if (minutes.length === 0) return "-"
  return shortest === longest
    ? formatDuration(shortest)
    : `${formatDuration(shortest)} – ${formatDuration(longest)}`
}

/** @param withVenue for lists that go over several venues */
export function useServiceColumns(withVenue: boolean) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("title", {
        header: t("plaza.services.one"),
        enableSorting: true,
        sortLabel: t("fields.title"),
      }),
      ...(withVenue
        ? [
            column.accessor((service) => service.venue?.name, {
              id: "venue",
              header: t("plaza.venues.one"),
              cell: ({ getValue }) => getValue() ?? "-",
            }),
          ]
        : []),
      column.accessor(durations, { id: "duration", header: t("plaza.services.fields.duration") }),
      column.accessor(lowestPrice, {
        id: "price",
        header: t("plaza.services.fields.priceFrom"),
        align: "right",
        cell: ({ getValue }) => {
          const price = getValue()
          return price ? formatMoney(Number(price.amount), price.currency_code) : "-"
        },
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ row }) => <ServiceStatus service={row.original} />,
      }),
    ],
    [t, withVenue],
  )
}
