import type { Metadata } from "next"
import { alternates } from "@/languages/alternates"
import { getLocale, getTranslations } from "@/languages/on-server"
import { CategoryTiles } from "@/features/home/category-tiles"
import { CityLinks } from "@/features/home/city-links"
import { Hero } from "@/features/home/hero"
import { HomeSection } from "@/features/home/home-section"
import { HowItWorks } from "@/features/home/how-it-works"
import { pickVaried } from "@/features/home/pick-varied"
import { listBestRated, listCities } from "@/features/venues/best-rated"
import { VenueGrid } from "@/features/venues/venue-grid"
import { listVenueCategories } from "@/lib/plaza/venues"

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternates(await getLocale(), "/") }
}

export { onDemand as generateStaticParams } from "@/lib/cache/on-demand"

const HIGHLIGHTS = 8

export default async function HomePage() {
  const t = await getTranslations("home")
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
      <HomeSection title={t("whatDoYouNeed")}>
        <CategoryTiles categories={categories.filter((category) => category.parent_id === null)} />
      </HomeSection>
      <HomeSection
        title={t("goodPlacesToStart")}
        more={{ href: "/venues?order=rating", label: t("allVenues") }}
      >
        <VenueGrid venues={highlights} headingLevel={3} />
      </HomeSection>
      <HomeSection title={t("howItWorks")}>
        <HowItWorks />
      </HomeSection>
      <HomeSection title={t("whereWeAre")}>
        <CityLinks cities={cities} />
      </HomeSection>
    </>
  )
}
