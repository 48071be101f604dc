import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { Venue } from "../../lib/venue/venue"
import { countryName } from "../../lib/venue/zones"
import { VenueStatus } from "./venue-status"

const column = createDataTableColumnHelper<Venue>()

/** @param withVendor shows whose venue it is, which a vendor knows */
export function useVenueColumns(withVendor: boolean) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("name", { header: t("fields.name"), enableSorting: true }),
      ...(withVendor
        ? [
            column.accessor((venue) => venue.vendor?.name, {
              id: "vendor",
              header: t("plaza.vendors.one"),
              cell: ({ getValue }) => getValue() ?? "-",
            }),
          ]
        : []),
      column.accessor("city", {
        header: t("fields.city"),
        enableSorting: true,
        cell: ({ row: { original } }) =>
          [original.city, original.country_code && countryName(original.country_code)]
            .filter(Boolean)
            .join(", ") || "-",
      }),
      column.accessor("time_zone", { header: t("plaza.venues.fields.timeZone") }),
      column.accessor("currency_code", {
        header: t("fields.currency"),
        cell: ({ getValue }) => getValue().toUpperCase(),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <VenueStatus status={getValue()} />,
      }),
    ],
    [t, withVendor],
  )
}
