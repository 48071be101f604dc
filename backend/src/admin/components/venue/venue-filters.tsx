import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { vendors } from "../../lib/vendor/vendor"
import { VENUE_STATUSES, type Venue } from "../../lib/venue/venue"

const filter = createDataTableFilterHelper<Venue>()

export function useVenueFilters(withVendor: boolean) {
  const { t } = useTranslation()
  const { rows } = vendors.useList({ limit: 100, order: "name" }, { enabled: withVendor })

  return useMemo(
    () => [
      filter.accessor("status", {
        type: "radio",
        label: t("fields.status"),
        options: VENUE_STATUSES.map((value) => ({ value, label: t(`plaza.venues.status.${value}`) })),
      }),
      ...(withVendor
        ? [
            filter.accessor("vendor_id", {
              type: "radio",
              label: t("plaza.vendors.one"),
              options: rows.map(({ id, name }) => ({ value: id, label: name })),
            }),
          ]
        : []),
    ],
    [t, withVendor, rows],
  )
}
