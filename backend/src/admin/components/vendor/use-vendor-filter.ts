import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { vendors } from "../../lib/vendor/vendor"
import { pickFilter } from "../list/pick-filter"

/** A filter by business, for the platform. */
export function useVendorFilter(chosenVendor: string | undefined) {
  const { t } = useTranslation()
  const { data: vendor } = vendors.useOne(chosenVendor)
  return useMemo(
    () => pickFilter({ id: "vendor_id", label: t("plaza.vendors.one"), from: vendors, chosen: vendor }),
    [t, vendor],
  )
}
