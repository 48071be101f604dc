import { syncVisibilityWorkflow } from "../../workflows/visibility/sync-visibility"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
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

/** Published venues that shoppers cannot see, or that have no schedule yet, get both if their vendor may sell. */
async function showHidden({ container }: City): Promise<void> {
  const venues = await container
    .resolve(VENUE_MODULE)
    .listVenues(
      { handle: VENUES.map(({ handle }) => handle), status: "published" },
      { select: ["id", "visible"], take: VENUES.length },
    )
  const schedules = await container
    .resolve(SCHEDULING_MODULE)
    .listVenueSchedules(
      { venue_id: venues.map(({ id }) => id) },
      { select: ["venue_id"], take: VENUES.length },
    )
  const scheduled = new Set(schedules.map(({ venue_id }) => venue_id))
  const venue_ids = venues.filter(({ id, visible }) => !visible || !scheduled.has(id)).map(({ id }) => id)
  if (venue_ids.length > 0) await syncVisibilityWorkflow(container).run({ input: { venue_ids } })
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
