import type { Metadata } from "next"
import { Suspense } from "react"
import { listCities } from "@/features/venues/best-rated"
import { CategoryChips } from "@/features/venues/category-chips"
import { followOldCategory } from "@/features/venues/follow-old-category"
import { VenueGridSkeleton } from "@/features/venues/venue-grid-skeleton"
import { parseVenueListQuery, VENUES_A_PAGE } from "@/features/venues/venue-list-query"
import { VenueResults } from "@/features/venues/venue-results"
import { VenueSearch } from "@/features/venues/venue-search"
import { listVenueCategories } from "@/lib/plaza/venues"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export const metadata: Metadata = {
  title: "Venues",
  description: "Every venue on Plaza, by category, city and name, with prices from and ratings.",
  alternates: { canonical: "/venues" },
}

export default async function VenuesPage({ searchParams }: PageProps<"/venues">) {
  const query = parseVenueListQuery(await searchParams)
  const [categories, cities] = await Promise.all([listVenueCategories(), listCities()])
  await followOldCategory(query, categories)
  const category = categories.find((candidate) => candidate.handle === query.category)
  const place = query.city ? ` in ${query.city}` : ""
  return (
    <Container className="py-8 sm:py-12">
      <Heading level={1} className="mb-6">
        {category ? `${category.name}${place}` : `Venues${place}`}
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
