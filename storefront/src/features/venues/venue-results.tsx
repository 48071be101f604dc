import { askedOrSimple } from "@/features/places/asked-or-simple"
import type { PlaceQuery } from "@/features/places/place-query"
import { PlaceResults } from "@/features/places/place-results"
import { getTranslations } from "@/languages/on-server"
import type { VenueCategory } from "@/lib/plaza/schemas/venue"
import { loadResults } from "./load-results"
import { ResultsMap } from "./results-map"
import { VenueGrid } from "./venue-grid"

type VenueResultsProps = { query: PlaceQuery; categories: VenueCategory[] }

/** The venues that match, beside what they can be narrowed by; or what to do when none does. */
export async function VenueResults({ query: asked, categories }: VenueResultsProps) {
  const { locale } = await getTranslations("venues")
  const { query, results, leftOut } = await askedOrSimple(asked, (question) =>
    loadResults(locale, question, categories),
  )
  const { entries } = results
  return (
    <PlaceResults
      query={query}
      leftOut={leftOut}
      results={results}
      map={<ResultsMap query={query} />}
      entries={entries.length > 0 ? <VenueGrid venues={entries} preloadFirst beside /> : null}
    />
  )
}
