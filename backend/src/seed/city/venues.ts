import { syncVisibilityWorkflow } from "../../workflows/visibility/sync-visibility"
import { VENUE_MODULE } from "../../modules/venue"
import { CITIES } from "../data/cities"
import { CATEGORY_TEXTS } from "../data/categories"
import type { VenueSeed } from "../data/shapes"
import { VENUES } from "../data/venues"
import { tally } from "../tally"
import type { City } from "./city"
import { vendorIds } from "./vendors"

/** The ids of the demo city's venues by their handles. */
export async function venueIds({ container }: Pick<City, "container">): Promise<Map<string, string>> {
  const rows = await container
    .resolve(VENUE_MODULE)
    .listVenues(
      { handle: VENUES.map(({ handle }) => handle) },
      { select: ["id", "handle"], take: VENUES.length },
    )
  return new Map(rows.map(({ id, handle }) => [handle, id]))
}

/** Makes the venues with their words, all published, and shows them to shoppers. */
export async function seedVenues(city: City): Promise<string> {
  const known = await venueIds(city)
  const missing = VENUES.filter(({ handle }) => !known.has(handle))
  if (missing.length > 0) {
    const vendors = await vendorIds(city)
    const words = await wordIds(city)
    await city.container.resolve(VENUE_MODULE).createVenues(
      missing.map((venue) => ({
        ...profileOf(venue),
        vendor_id: vendors.get(venue.vendor) ?? "",
        categories: venue.categories.map((category) => words.category(CATEGORY_TEXTS[category].handle)),
        tags: venue.tags.map(words.tag),
        amenities: venue.amenities.map(words.amenity),
      })),
    )
  }
  await showHidden(city)
  return tally("venues", VENUES.length, missing.length)
}

function profileOf(venue: VenueSeed) {
  const { currency_code, time_zone, country_code, name: city } = CITIES[venue.city]
  const { handle, name, description, address_1, province, postal_code, latitude, longitude, phone } = venue
  const place = { address_1, city, province, postal_code, country_code, latitude, longitude }
  const email = `${handle}@${venue.vendor}.plaza.example`
  return {
    handle,
    name,
    description,
    phone,
    email,
    ...place,
    time_zone,
    currency_code,
    status: "published" as const,
  }
}

/** Published venues of the demo that shoppers cannot see yet get their schedule and become visible. */
async function showHidden({ container }: City): Promise<void> {
  const hidden = await container
    .resolve(VENUE_MODULE)
    .listVenues(
      { handle: VENUES.map(({ handle }) => handle), status: "published", visible: false },
      { select: ["id"], take: VENUES.length },
    )
  if (hidden.length === 0) return
  await syncVisibilityWorkflow(container).run({ input: { venue_ids: hidden.map(({ id }) => id) } })
}

async function wordIds({ container }: City) {
  const venues = container.resolve(VENUE_MODULE)
  const finder = (rows: { id: string; handle: string }[]) => (handle: string) =>
    rows.find((row) => row.handle === handle)?.id ?? ""
  return {
    category: finder(await venues.listVenueCategories()),
    tag: finder(await venues.listVenueTags()),
    amenity: finder(await venues.listAmenities()),
  }
}
