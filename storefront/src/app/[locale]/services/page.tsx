import type { Metadata } from "next"
import { listTitle } from "@/features/places/list-title"
import { PlaceListLoading } from "@/features/places/place-list-loading"
import { parsePlaceQuery } from "@/features/places/place-query"
import type { PlaceQuery } from "@/features/places/place-query"
import { PlaceSearch } from "@/features/places/place-search"
import { LeftOutNotice } from "@/features/search/left-out-notice"
import { ServiceResults } from "@/features/services/service-results"
import { followOldCategory } from "@/features/venues/follow-old-category"
import { VenueResultsSkeleton } from "@/features/venues/venue-results-skeleton"
import { getTranslations } from "@/languages/on-server"
import { publicPage } from "@/features/sharing/public-page"
import { listVenueCategories } from "@/lib/plaza/venues"
import { streamed } from "@/lib/streaming/streamed"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("services")
  return publicPage(t.locale, {
    title: t("services"),
    description: t("everyServiceOnPlaza"),
    path: "/services",
  })
}

export default async function ServicesPage({ searchParams }: PageProps<"/[locale]/services">) {
  const t = await getTranslations("services")
  const { query, ignored } = parsePlaceQuery("services", await searchParams)
  return streamed(serviceList(query, ignored), <PlaceListLoading label={t("loadingServices")} />, 2)
}

async function serviceList(query: PlaceQuery, ignored: string[]) {
  const t = await getTranslations("services")
  const categories = await listVenueCategories()
  await followOldCategory(query, categories)
  const results = await streamed(
    ServiceResults({ query }),
    <VenueResultsSkeleton label={t("loadingServices")} />,
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
