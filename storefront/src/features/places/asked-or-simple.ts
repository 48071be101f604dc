import "server-only"
import { unlessRefused } from "@/features/search/unless-refused"
import { anyPlace, PLACE_FILTERS } from "./place-query"
import type { PlaceQuery } from "./place-query"

/** Asks a list; of a question that the backend refuses only the view is left, and the names of its filters are told. */
export async function askedOrSimple<Found>(
  asked: PlaceQuery,
  load: (query: PlaceQuery) => Promise<Found>,
): Promise<{ query: PlaceQuery; results: Found; leftOut: readonly string[] }> {
  const simple = { ...anyPlace(asked.list), view: asked.view }
  const { found: results, refused } = await unlessRefused(
    () => load(asked),
    () => load(simple),
  )
  const leftOut = refused ? PLACE_FILTERS.filter((name) => asked[name].length > 0) : []
  return { query: refused ? simple : asked, results, leftOut }
}
