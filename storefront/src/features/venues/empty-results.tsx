import { getTranslations } from "@/languages/on-server"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { countWithout } from "./count-without"
import type { Results } from "./load-results"
import { venueListHref } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"
import { WaysOut } from "./ways-out"

const MOST_CITIES = 3

/** Nothing was found: which filter to drop, where else to look, or all venues. */
export async function EmptyResults({ query, results }: { query: VenueListQuery; results: Results }) {
  const [t, filters] = await Promise.all([getTranslations("venues"), getTranslations("filters")])
  const without = await countWithout(query, results.filters)
  const cities = query.city
    ? results.facets.cities.slice(0, MOST_CITIES).map(({ city, count }) => ({
        label: city,
        href: venueListHref(query, { city, near: "", within: "" }),
        count,
      }))
    : []
  return (
    <EmptyState
      icon="search"
      title={t("noVenueMatchesThat")}
      action={
        <ButtonLink href="/venues" variant="secondary">
          {t("showAllVenues")}
        </ButtonLink>
      }
    >
      <p>{t("tryFewerWordsAnotherCity")}</p>
      <WaysOut
        title={filters("dropOne")}
        ways={without.map((way) => ({ ...way, label: filters("dropFilter", { filter: way.label }) }))}
      />
      <WaysOut title={filters("otherCities")} ways={cities} />
    </EmptyState>
  )
}
