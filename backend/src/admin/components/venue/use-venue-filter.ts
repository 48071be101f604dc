import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { venues } from "../../lib/venue/venue"
import { pickFilter } from "../list/pick-filter"

/** Filter of a list by one venue, and the venue that is chosen. */
export function useVenueFilter(chosenId: string | undefined) {
  const { t } = useTranslation()
  const { data: chosen } = venues.useOne(chosenId)
  const filter = useMemo(
    () => pickFilter({ id: "venue_id", label: t("plaza.venues.one"), from: venues, chosen }),
    [t, chosen],
  )
  return { filter, chosen }
}
