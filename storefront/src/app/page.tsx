import type { Metadata } from "next"
import { CategoryTiles } from "@/features/home/category-tiles"
import { CityLinks } from "@/features/home/city-links"
import { Hero } from "@/features/home/hero"
import { HomeSection } from "@/features/home/home-section"
import { HowItWorks } from "@/features/home/how-it-works"
import { pickVaried } from "@/features/home/pick-varied"
import { listBestRated, listCities } from "@/features/venues/best-rated"
import { VenueGrid } from "@/features/venues/venue-grid"
import { listVenueCategories } from "@/lib/plaza/venues"

export const metadata: Metadata = { alternates: { canonical: "/" } }

const HIGHLIGHTS = 8

export default async function HomePage() {
  const [venues, cities, categories] = await Promise.all([
    listBestRated(),
    listCities(),
    listVenueCategories(),
  ])
  const highlights = pickVaried(
    venues,
    categories.map((category) => category.id),
    HIGHLIGHTS,
  )
  return (
    <>
      <Hero venues={highlights} cities={cities.map((city) => city.name)} />
      <HomeSection title="What do you need?">
        <CategoryTiles categories={categories.filter((category) => category.parent_id === null)} />
      </HomeSection>
      <HomeSection title="Good places to start" more={{ href: "/venues?order=rating", label: "All venues" }}>
        <VenueGrid venues={highlights} headingLevel={3} />
      </HomeSection>
      <HomeSection title="How it works">
        <HowItWorks />
      </HomeSection>
      <HomeSection title="Where we are">
        <CityLinks cities={cities} />
      </HomeSection>
    </>
  )
}
