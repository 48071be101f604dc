import { useTranslation } from "react-i18next"

import { venues } from "../../lib/venue/venue"
import { VenueSteps } from "../venue/venue-steps"
import { WaitingList } from "./waiting-list"
import { WaitingRow } from "./waiting-row"

/** Venues that were handed in, those unchanged longest first. */
export function WaitingVenues() {
  const { t } = useTranslation()
  const { rows, ...list } = venues.useList({ status: "pending", order: "updated_at", limit: 50 })
  return (
    <WaitingList title={t("plaza.venues.domain")} none={t("plaza.approvals.none.venues")} {...list}>
      {rows.map((venue) => (
        <WaitingRow
          key={venue.id}
          to={`/venues/${venue.id}`}
          title={venue.name}
          subtitle={[venue.vendor?.name, venue.city].filter(Boolean).join(", ")}
        >
          <VenueSteps venue={venue} />
        </WaitingRow>
      ))}
    </WaitingList>
  )
}
