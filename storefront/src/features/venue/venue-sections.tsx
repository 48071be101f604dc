import { useTranslations } from "#languages"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { RichText } from "@/ui/rich-text"
import { CancellingRules } from "./cancelling-rules"
import { FaqList } from "./faq-list"
import { GoodToKnow } from "./good-to-know"
import { ServiceMenu } from "./service-menu"
import { TeamList } from "./team-list"
import { VenueSection } from "./venue-section"
import { WhereItIs } from "./where-it-is"

/** All that a venue tells of itself, beside its hours and address; what it tells nothing of is left out. */
export function VenueSections({ venue }: { venue: Venue }) {
  const t = useTranslations("venue")
  return (
    <>
      <VenueSection id="services" title={t("services")}>
        <ServiceMenu venue={venue} />
      </VenueSection>
      {venue.team.length > 0 && (
        <VenueSection id="team" title={t("team")}>
          <TeamList team={venue.team} />
        </VenueSection>
      )}
      {venue.description && (
        <VenueSection id="about" title={t("aboutName", { name: venue.name })}>
          <RichText value={venue.description} className="max-w-prose text-lg" />
        </VenueSection>
      )}
      {venue.services.length > 0 && (
        <VenueSection id="cancelling" title={t("cancelling")}>
          <CancellingRules venue={venue} />
        </VenueSection>
      )}
      <VenueSection id="good-to-know" title={t("goodToKnow")}>
        <GoodToKnow venue={venue} />
      </VenueSection>
      {venue.faqs.length > 0 && (
        <VenueSection id="questions" title={t("questions")}>
          <FaqList faqs={venue.faqs} />
        </VenueSection>
      )}
      <VenueSection id="map" title={t("whereItIs")}>
        <WhereItIs venue={venue} />
      </VenueSection>
    </>
  )
}
