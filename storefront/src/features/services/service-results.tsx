import { askedOrSimple } from "@/features/places/asked-or-simple"
import type { PlaceQuery } from "@/features/places/place-query"
import { PlaceResults } from "@/features/places/place-results"
import { getLocale } from "@/languages/on-server"
import { loadServices } from "./load-services"
import { ServiceGrid } from "./service-grid"
import { ServicesMap } from "./services-map"

/** The services that match, beside what they can be narrowed by; or what to do when none does. */
export async function ServiceResults({ query: asked }: { query: PlaceQuery }) {
  const locale = await getLocale()
  const { query, results, leftOut } = await askedOrSimple(asked, (question) => loadServices(locale, question))
  const { entries } = results
  return (
    <PlaceResults
      query={query}
      leftOut={leftOut}
      results={results}
      map={<ServicesMap query={query} />}
      entries={entries.length > 0 ? <ServiceGrid services={entries} /> : null}
    />
  )
}
