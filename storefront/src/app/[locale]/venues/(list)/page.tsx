import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { publicPage } from "@/features/sharing/public-page"
import { LeftOutNotice } from "@/features/search/left-out-notice"
import { followOldCategory } from "@/features/venues/follow-old-category"
import { listTitle } from "@/features/places/list-title"
import { PlaceListLoading } from "@/features/places/place-list-loading"
import { parsePlaceQuery } from "@/features/places/place-query"
import type { PlaceQuery } from "@/features/places/place-query"
import { PlaceSearch } from "@/features/places/place-search"
import { VenueResults } from "@/features/venues/venue-results"
import { VenueResultsSkeleton } from "@/features/venues/venue-results-skeleton"
import { listVenueCategories } from "@/lib/plaza/venues"
import { streamed } from "@/lib/streaming/streamed"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("venues")
  return publicPage(t.locale, { title: t("venues"), description: t("everyVenueOnPlazaBy"), path: "/venues" })
}

export default async function VenuesPage({ searchParams }: PageProps<"/[locale]/venues">) {
  const t = await getTranslations("venues")
  const { query, ignored } = parsePlaceQuery("venues", await searchParams)
  return streamed(venueList(query, ignored), <PlaceListLoading label={t("loadingVenues")} />, 2)
}

async function venueList(query: PlaceQuery, ignored: string[]) {
  const t = await getTranslations("venues")
  const categories = await listVenueCategories()
  await followOldCategory(query, categories)
  const results = await streamed(
    VenueResults({ query, categories }),
    <VenueResultsSkeleton label={t("loadingVenues")} />,
  )
  return (
    <Container className="py-8 sm:py-12">
      <Heading level={1} className="mb-6">
        {await listTitle(query, categories)}
      </Heading>
      <PlaceSearch query={query} />
      <LeftOutNotice names={ignored} />
      {/* Without a key: another question keeps the old results, and the focus in them, until the new ones are here. */}
      {results}
    </Container>
  )
}
