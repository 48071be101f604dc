import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { vendors } from "../../lib/vendor/vendor"
import { VENUE_STATUSES, type Venue } from "../../lib/venue/venue"
import { pickFilter } from "../list/pick-filter"

const filter = createDataTableFilterHelper<Venue>()

/** @param chosenVendor undefined when none is chosen; null where there is only one's own */
export function useVenueFilters(chosenVendor: string | undefined | null) {
  const { t } = useTranslation()
  const { data: vendor } = vendors.useOne(chosenVendor ?? undefined)

  return useMemo(() => {
    const status = filter.accessor("status", {
      type: "radio",
      label: t("fields.status"),
      options: VENUE_STATUSES.map((value) => ({ value, label: t(`plaza.venues.status.${value}`) })),
    })
    if (chosenVendor === null) return [status]
    const ofVendor = pickFilter({
      id: "vendor_id",
      label: t("plaza.vendors.one"),
      from: vendors,
      chosen: vendor,
    })
    return [status, ofVendor]
  }, [t, chosenVendor, vendor])
}
