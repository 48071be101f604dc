import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { alternates } from "@/languages/alternates"
import { localizedPath } from "@/languages/localized-path"
import { getLocale, getTranslations } from "@/languages/on-server"
import { breadcrumbs } from "@/features/structured-data/breadcrumbs"
import { StructuredData } from "@/features/structured-data/structured-data"
import { venueData } from "@/features/structured-data/venue-data"
import { shareCard } from "@/features/sharing/share-card"
import { FaqList } from "@/features/venue/faq-list"
import { GoodToKnow } from "@/features/venue/good-to-know"
import { ServiceMenu } from "@/features/venue/service-menu"
import { TeamList } from "@/features/venue/team-list"
import { VenueAside } from "@/features/venue/venue-aside"
import { VenueGallery } from "@/features/venue/venue-gallery"
import { VenueHeading } from "@/features/venue/venue-heading"
import { VenueSection } from "@/features/venue/venue-section"
import { environment } from "@/lib/environment"
import { findVenue } from "@/lib/plaza/venues"
import { excerpt } from "@/lib/rich-text/excerpt"
import { ButtonLink } from "@/ui/button-link"
import { Container } from "@/ui/container"
import { RichText } from "@/ui/rich-text"

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/venues/[handle]">): Promise<Metadata> {
  const { handle } = await params
  const venue = await findVenue(handle)
  if (!venue) {
    return {}
  }
  const locale = await getLocale()
  const title = [venue.name, venue.city].filter(Boolean).join(", ")
  const description = venue.description ? excerpt(venue.description, 160) : undefined
  const path = `/venues/${venue.handle}`
  return {
    title,
    description,
    alternates: alternates(locale, path),
    openGraph: shareCard(locale, { title, description, path, picture: venue.images[0] }),
  }
}

export default async function VenuePage({ params }: PageProps<"/[locale]/venues/[handle]">) {
  const t = await getTranslations("venue")
  const { handle } = await params
  // Settled before anything is streamed, so that an unknown venue answers 404 and not 200.
  const venue = await findVenue(handle)
  if (!venue) {
    notFound()
  }
  const now = new Date()
  const { storefrontUrl } = environment()
  return (
    <Container className="py-6 sm:py-10">
      <StructuredData
        data={[
          venueData(storefrontUrl, venue),
          breadcrumbs(storefrontUrl, [
            { name: t("venues"), path: localizedPath(t.locale, "/venues") },
            ...(venue.city
              ? [
                  {
                    name: venue.city,
                    path: localizedPath(t.locale, `/venues?city=${encodeURIComponent(venue.city)}`),
                  },
                ]
              : []),
            { name: venue.name, path: `/venues/${venue.handle}` },
          ]),
        ]}
      />
      <VenueHeading venue={venue} now={now} />
      <VenueGallery venue={venue} />
      <div className="mt-10 grid gap-12 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
        <div className="grid min-w-0 content-start gap-14">
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
          <VenueSection id="good-to-know" title={t("goodToKnow")}>
            <GoodToKnow venue={venue} />
          </VenueSection>
          {venue.faqs.length > 0 && (
            <VenueSection id="questions" title={t("questions")}>
              <FaqList faqs={venue.faqs} />
            </VenueSection>
          )}
          <VenueSection id="shop" title={t("toTakeHome")}>
            <p className="mb-4 text-muted">{t("oilsBrushesMatsAndMore")}</p>
            <ButtonLink href={`/products?currency=${venue.currency_code.toLowerCase()}`} variant="secondary">
              {t("visitTheShop")}
            </ButtonLink>
          </VenueSection>
        </div>
        <aside aria-label={t("hoursAndAddress")} className="lg:col-start-2 lg:row-start-1">
          <VenueAside venue={venue} now={now} />
        </aside>
      </div>
    </Container>
  )
}
