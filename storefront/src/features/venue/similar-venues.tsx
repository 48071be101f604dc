import { VenueGrid } from "@/features/venues/venue-grid"
import { getTranslations } from "@/languages/on-server"
import { listSimilarVenues } from "@/lib/plaza/similar-venues"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { VenueSection } from "./venue-section"

/** One row of cards on a wide screen. */
const MOST = 4

/** Where else one could go for the same, near here. */
export async function SimilarVenues({ venue }: { venue: Venue }) {
  const t = await getTranslations("venue")
  const venues = await listSimilarVenues(venue.id, MOST)
  if (venues.length === 0) {
    return null
  }
  return (
    <VenueSection id="similar" title={t("similarVenues")}>
      <VenueGrid venues={venues} headingLevel={3} />
    </VenueSection>
  )
}
