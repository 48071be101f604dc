import { backendFilters } from "@/features/places/backend-query"
import { MOST_ON_MAP, PlaceMap } from "@/features/places/place-map"
import type { PlaceQuery } from "@/features/places/place-query"
import { localizedPath } from "@/languages/localized-path"
import { getTranslations } from "@/languages/on-server"
import { formatMoney } from "@/lib/format/money"
import { listVenues } from "@/lib/plaza/venues"

/** The venues that match on a map: those of all pages, up to a hundred. */
export async function ResultsMap({ query }: { query: PlaceQuery }) {
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
  const note = venues.length < count ? t("countOnMap", { shown: venues.length, count }) : null
  return <PlaceMap query={query} venues={venues} note={note} />
}
