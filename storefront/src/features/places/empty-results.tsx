import { getTranslations } from "@/languages/on-server"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { countWithout } from "./count-without"
import type { FoundPlaces } from "./found-places"
import { placeHref } from "./place-query"
import type { PlaceQuery } from "./place-query"
import { WaysOut } from "./ways-out"

const MOST_CITIES = 3

/** Nothing was found: which filter to drop, where else to look, or the whole list. */
export async function EmptyResults({ query, results }: { query: PlaceQuery; results: FoundPlaces }) {
  const [t, services, filters] = await Promise.all([
    getTranslations("venues"),
    getTranslations("services"),
    getTranslations("filters"),
  ])
  const { list } = query
  const without = await countWithout(query, results.filters)
  const cities = query.city
    ? results.facets.cities.slice(0, MOST_CITIES).map(({ city, count }) => ({
        label: city,
        href: placeHref(query, { city, near: "", within: "" }),
        count,
      }))
    : []
  return (
    <EmptyState
      icon="search"
      title={list === "venues" ? t("noVenueMatchesThat") : services("noServiceMatchesThat")}
      action={
        <ButtonLink href={`/${list}`} variant="secondary">
          {list === "venues" ? t("showAllVenues") : services("showAllServices")}
        </ButtonLink>
      }
    >
      <p>{t("tryFewerWordsAnotherCity")}</p>
      <WaysOut
        list={list}
        title={filters("dropOne")}
        ways={without.map((way) => ({ ...way, label: filters("dropFilter", { filter: way.label }) }))}
      />
      <WaysOut list={list} title={filters("otherCities")} ways={cities} />
    </EmptyState>
  )
}
