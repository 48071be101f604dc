import { FilterChips } from "@/features/search/filter-chips"
import { LeftOutNotice } from "@/features/search/left-out-notice"
import { NoSuchPage } from "@/features/search/no-such-page"
import { unlessRefused } from "@/features/search/unless-refused"
import { getTranslations } from "@/languages/on-server"
import type { VenueCategory } from "@/lib/plaza/schemas/venue"
import { Pagination } from "@/ui/pagination"
import { EmptyResults } from "./empty-results"
import { loadResults } from "./load-results"
import { OrderLinks } from "./order-links"
import { VenueFilters } from "./venue-filters"
import { VenueGrid } from "./venue-grid"
import { ResultsLayout } from "@/features/search/results-layout"
import { ResultsMap } from "./results-map"
import { ViewLinks } from "./view-links"
import { ANY_VENUE, VENUE_FILTERS, VENUES_A_PAGE, venueListHref } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"

type VenueResultsProps = { query: VenueListQuery; categories: VenueCategory[] }

/** The venues that match, beside what they can be narrowed by; or what to do when none does. */
export async function VenueResults({ query: asked, categories }: VenueResultsProps) {
  const t = await getTranslations("venues")
  const simple = { ...ANY_VENUE, view: asked.view }
  const { found: results, refused } = await unlessRefused(
    () => loadResults(t.locale, asked, categories),
    () => loadResults(t.locale, simple, categories),
  )
  const query = refused ? simple : asked
  const { entries, count, facets, filters } = results
  const clear = venueListHref(ANY_VENUE, { view: query.view })
  return (
    <ResultsLayout filters={<VenueFilters query={query} facets={facets} active={filters.length} />}>
      {refused && <LeftOutNotice names={VENUE_FILTERS.filter((name) => asked[name].length > 0)} />}
      <FilterChips filters={filters} clear={clear} />
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p className="text-muted" role="status">
          {t("countVenues", { count })}
        </p>
        <OrderLinks query={query} />
        <ViewLinks query={query} />
      </div>
      {query.view === "map" && <ResultsMap query={query} />}
      {entries.length > 0 && <VenueGrid venues={entries} preloadFirst beside />}
      {entries.length === 0 && count > 0 && <NoSuchPage first={venueListHref(query, {})} />}
      {count === 0 && <EmptyResults query={query} results={results} />}
      <Pagination
        page={query.page}
        pages={Math.ceil(count / VENUES_A_PAGE)}
        href={(page) => venueListHref(query, { page })}
      />
    </ResultsLayout>
  )
}
