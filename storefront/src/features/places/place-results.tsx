import type { ReactNode } from "react"
import { FilterChips } from "@/features/search/filter-chips"
import { LeftOutNotice } from "@/features/search/left-out-notice"
import { NoSuchPage } from "@/features/search/no-such-page"
import { ResultsLayout } from "@/features/search/results-layout"
import { getTranslations } from "@/languages/on-server"
import { Pagination } from "@/ui/pagination"
import { EmptyResults } from "./empty-results"
import type { FoundPlaces } from "./found-places"
import { saidCount } from "./list-words"
import { OrderLinks } from "./order-links"
import { PlaceFilters } from "./place-filters"
import { anyPlace, PLACES_A_PAGE, placeHref } from "./place-query"
import type { PlaceQuery } from "./place-query"
import { ViewLinks } from "./view-links"

type PlaceResultsProps = {
  query: PlaceQuery
  /** The names of filters that the backend would not have. */
  leftOut: readonly string[]
  results: FoundPlaces
  map: ReactNode
  /** The entries of this page; null when it has none. */
  entries: ReactNode
}

/** What was found, beside what it can be narrowed by; or what to do when nothing was. */
export async function PlaceResults({ query, leftOut, results, map, entries }: PlaceResultsProps) {
  const words = { venues: await getTranslations("venues"), services: await getTranslations("services") }
  const { count, facets, filters } = results
  const clear = placeHref(anyPlace(query.list), { view: query.view })
  return (
    <ResultsLayout filters={<PlaceFilters query={query} facets={facets} active={filters.length} />}>
      <LeftOutNotice names={leftOut} />
      <FilterChips filters={filters} clear={clear} />
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p className="text-muted" role="status">
          {saidCount(words, query.list, count)}
        </p>
        <OrderLinks query={query} />
        <ViewLinks query={query} />
      </div>
      {query.view === "map" && map}
      {entries}
      {entries === null && count > 0 && <NoSuchPage first={placeHref(query, {})} />}
      {count === 0 && <EmptyResults query={query} results={results} />}
      <Pagination
        page={query.page}
        pages={Math.ceil(count / PLACES_A_PAGE)}
        href={(page) => placeHref(query, { page })}
      />
    </ResultsLayout>
  )
}
