import type { Metadata } from "next"
import { Suspense } from "react"
import type { Translator } from "@/languages/message-types"
import { alternates } from "@/languages/alternates"
import { getTranslations } from "@/languages/on-server"
import { listCities } from "@/features/venues/best-rated"
import { categoryName } from "@/features/venues/category-name"
import { CategoryChips } from "@/features/venues/category-chips"
import { followOldCategory } from "@/features/venues/follow-old-category"
import { VenueGridSkeleton } from "@/features/venues/venue-grid-skeleton"
import { parseVenueListQuery, VENUES_A_PAGE } from "@/features/venues/venue-list-query"
import { VenueResults } from "@/features/venues/venue-results"
import { VenueSearch } from "@/features/venues/venue-search"
import { listVenueCategories } from "@/lib/plaza/venues"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("venues")
  return {
    title: t("venues"),
    description: t("everyVenueOnPlazaBy"),
    alternates: alternates(t.locale, "/venues"),
  }
}

export default async function VenuesPage({ searchParams }: PageProps<"/[locale]/venues">) {
  const t = await getTranslations("venues")
  const query = parseVenueListQuery(await searchParams)
  const [categories, cities] = await Promise.all([listVenueCategories(), listCities()])
  await followOldCategory(query, categories)
  const category = categories.find((candidate) => candidate.handle === query.category)
  return (
    <Container className="py-8 sm:py-12">
      <Heading level={1} className="mb-6">
        {titleOf(t, category && categoryName(await getTranslations("categories"), category), query.city)}
      </Heading>
      <div className="mb-6 max-w-3xl">
        <VenueSearch {...query} cities={cities.map((city) => city.name)} key={JSON.stringify(query)} />
      </div>
      <div className="mb-8">
        <CategoryChips categories={categories} query={query} />
      </div>
      <Suspense key={JSON.stringify(query)} fallback={<VenueGridSkeleton count={VENUES_A_PAGE} />}>
        <VenueResults query={query} categories={categories} />
      </Suspense>
    </Container>
  )
}

function titleOf(t: Translator<"venues">, category: string | undefined, city: string): string {
  if (category) {
    return city ? t("everythingIn", { category, city }) : category
  }
  return city ? t("venuesIn", { city }) : t("venues")
}
