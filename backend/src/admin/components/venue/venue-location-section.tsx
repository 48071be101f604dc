import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import type { Venue } from "../../lib/venue/venue"
import { countryName } from "../../lib/venue/zones"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

function addressOf(venue: Venue): string {
  const town = [venue.postal_code, venue.city].filter(Boolean).join(" ")
  const country = venue.country_code && countryName(venue.country_code)
  return [venue.address_1, town, venue.province, country].filter(Boolean).join("\n")
}

export function VenueLocationSection({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const isPlaced = venue.latitude !== null && venue.longitude !== null

  return (
    <Section title={t("plaza.venues.location.title")} actions={useEditAction("location")}>
      <SectionRow title={t("fields.address")} value={addressOf(venue) || "-"} />
      <SectionRow
        title={t("plaza.venues.fields.coordinates")}
        value={isPlaced ? `${venue.latitude}, ${venue.longitude}` : "-"}
      />
      <SectionRow title={t("plaza.venues.fields.timeZone")} value={venue.time_zone} />
      <SectionRow title={t("fields.currency")} value={venue.currency_code.toUpperCase()} />
    </Section>
  )
}
