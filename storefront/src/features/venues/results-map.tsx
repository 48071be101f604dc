import { localizedPath } from "@/languages/localized-path"
import { Messages } from "@/languages/messages"
import { getTranslations } from "@/languages/on-server"
import { VenueMap } from "@/features/map/venue-map"
import { environment } from "@/lib/environment"
import { formatMoney } from "@/lib/format/money"
import { listVenues } from "@/lib/plaza/venues"
import { backendFilters } from "./backend-query"
import { venueListHref } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"

/** As many as the backend answers at once; more would be no map any more. */
const MOST_ON_MAP = 100

/** The venues that match on a map: those of all pages, up to a hundred. */
export async function ResultsMap({ query }: { query: VenueListQuery }) {
  const t = await getTranslations("map")
  const { entries, count } = await listVenues({
    ...backendFilters(query),
    order: query.order,
    limit: MOST_ON_MAP,
  })
  const venues = entries.flatMap(({ latitude, longitude, price_from, ...venue }) =>
    latitude === null || longitude === null
      ? []
      : {
          id: venue.id,
          name: venue.name,
          city: venue.city,
          latitude,
          longitude,
          href: localizedPath(t.locale, `/venues/${venue.handle}`),
          price: price_from === null ? null : formatMoney(t.locale, price_from, venue.currency_code),
        },
  )
  const everywhere = venueListHref(query, { within: "", city: "", radius: "" })
  return (
    <>
      {venues.length < count && (
        <p className="mb-2 text-sm text-muted">{t("countOnMap", { shown: venues.length, count })}</p>
      )}
      <Messages of={["map"]}>
        <VenueMap
          venues={venues}
          settings={environment().map}
          within={query.within}
          everywhere={localizedPath(t.locale, everywhere)}
        />
      </Messages>
    </>
  )
}
