import type { MapVenue } from "@/features/map/map-venue"
import { VenueMap } from "@/features/map/venue-map"
import { localizedPath } from "@/languages/localized-path"
import { Messages } from "@/languages/messages"
import { getLocale } from "@/languages/on-server"
import { environment } from "@/lib/environment"
import { placeHref } from "./place-query"
import type { PlaceQuery } from "./place-query"

/** As many as the backend answers at once; more would be no map any more. */
export const MOST_ON_MAP = 100

/** The places found on a map, under a word about those that it does not show. */
export async function PlaceMap({
  query,
  venues,
  note,
}: {
  query: PlaceQuery
  venues: MapVenue[]
  note: string | null
}) {
  const everywhere = placeHref(query, { within: "", city: "", radius: "" })
  return (
    <>
      {note && <p className="mb-2 text-sm text-muted">{note}</p>}
      <Messages of={["map"]}>
        <VenueMap
          venues={venues}
          settings={environment().map}
          within={query.within}
          everywhere={localizedPath(await getLocale(), everywhere)}
        />
      </Messages>
    </>
  )
}
