import { backendFilters } from "@/features/places/backend-query"
import { MOST_ON_MAP, PlaceMap } from "@/features/places/place-map"
import type { PlaceQuery } from "@/features/places/place-query"
import { localizedPath } from "@/languages/localized-path"
import { getTranslations } from "@/languages/on-server"
import { formatMoney } from "@/lib/format/money"
import { listServices } from "@/lib/plaza/service-search"
import { venuesOf } from "./venues-of"

/** The venues of the services that match on a map; a venue with one of them leads to that. */
export async function ServicesMap({ query }: { query: PlaceQuery }) {
  const t = await getTranslations("map")
  const { entries, count } = await listServices({
    ...backendFilters(query),
    order: query.order,
    limit: MOST_ON_MAP,
  })
  const found = venuesOf(entries)
  const shown = found.reduce((sum, { services }) => sum + services.length, 0)
  const venues = found.map(({ venue, services: [first, ...others], from }) => ({
    id: venue.id,
    name: first && others.length === 0 ? `${first.title}, ${venue.name}` : venue.name,
    city: venue.city,
    latitude: venue.latitude,
    longitude: venue.longitude,
    href: localizedPath(
      t.locale,
      first && others.length === 0 ? `/services/${first.handle}` : `/venues/${venue.handle}`,
    ),
    price: from === null ? null : formatMoney(t.locale, from, venue.currency_code),
  }))
  const note = shown < count ? t("countServicesOnMap", { shown, count }) : null
  return <PlaceMap query={query} venues={venues} note={note} />
}
