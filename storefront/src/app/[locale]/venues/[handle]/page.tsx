import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { localizedPath } from "@/languages/localized-path"
import { getLocale, getTranslations } from "@/languages/on-server"
import { breadcrumbs } from "@/features/structured-data/breadcrumbs"
import { StructuredData } from "@/features/structured-data/structured-data"
import { venueData } from "@/features/structured-data/venue-data"
import { publicPage } from "@/features/sharing/public-page"
import { VendorProducts } from "@/features/vendor/vendor-products"
import { galleryOf } from "@/features/venue/gallery-of"
import { SimilarVenues } from "@/features/venue/similar-venues"
import { VenueAside } from "@/features/venue/venue-aside"
import { VenueGallery } from "@/features/venue/venue-gallery"
import { VenueHeading } from "@/features/venue/venue-heading"
import { VenueSections } from "@/features/venue/venue-sections"
import { Messages } from "@/languages/messages"
import { environment } from "@/lib/environment"
import { findVenue } from "@/lib/plaza/venues"
import { excerpt } from "@/lib/rich-text/excerpt"
import { Container } from "@/ui/container"

export { onDemand as generateStaticParams } from "@/lib/cache/on-demand"

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
  return publicPage(locale, { title, description, path, picture: venue.images[0] })
}

export default async function VenuePage({ params }: PageProps<"/[locale]/venues/[handle]">) {
  const t = await getTranslations("venue")
  const { handle } = await params
  // Settled before anything is streamed, so that an unknown venue answers 404 and not 200.
  const venue = await findVenue(handle)
  if (!venue) {
    notFound()
  }
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
      <Messages of={["venue", "gallery"]}>
        <VenueHeading venue={venue} />
        <VenueGallery name={venue.name} pictures={galleryOf(t, venue)} />
        <div className="mt-10 grid gap-12 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
          <div className="grid min-w-0 content-start gap-14">
            <VenueSections venue={venue} />
          </div>
          <aside aria-label={t("hoursAndAddress")} className="lg:col-start-2 lg:row-start-1">
            <VenueAside venue={venue} madeAt={new Date()} />
          </aside>
        </div>
      </Messages>
      <div className="mt-14 grid gap-14">
        {venue.vendor?.handle && (
          <VendorProducts
            handle={venue.vendor.handle}
            title={t("toTakeHome")}
            currency={venue.currency_code}
            most={4}
          />
        )}
        <SimilarVenues venue={venue} />
      </div>
    </Container>
  )
}
