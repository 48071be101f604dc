import { hiddenFields } from "@/features/search/hidden-fields"
import { SearchBox } from "@/features/search/search-box"
import { listCities } from "@/features/venues/best-rated"
import { ListLinks } from "./list-links"
import { placeHref } from "./place-query"
import type { PlaceQuery } from "./place-query"

/** What the box asks for itself. */
const OWN = ["q", "city", "near", "radius", "within", "date", "time"]

/** The search box over a list, with what was asked, and the way to the other list. */
export async function PlaceSearch({ query }: { query: PlaceQuery }) {
  const cities = await listCities()
  return (
    <>
      <div className="mb-6">
        <SearchBox
          list={query.list}
          start={query}
          cities={cities.map((city) => city.name)}
          keep={hiddenFields(placeHref(query, {}), OWN)}
          row
        />
      </div>
      <ListLinks query={query} />
    </>
  )
}
