import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { VENUE_MODULE } from "../../../src/modules/venue"
import { syncVisibilityWorkflow } from "../../../src/workflows/visibility/sync-visibility"
import { createCity, type City } from "../../fixtures/city"
import {
  createPlace,
  createPlacedService,
  type Place,
  type PlaceInput,
  type PlacedService,
} from "../../fixtures/place"
import { productCategories, venueCategories } from "./district-terms"

/** The city with more venues, terms to find them by, and some that nobody may see. */
export interface District extends City {
  silom: Place
  ari: Place
  thonglor: Place
  chiangmai: Place
  /** Just west of the 180th meridian. */
  suva: Place
  draft: Place
  suspended: Place
  /** Venue categories: spa with thai below it, barber. */
  categories: { spa: string; thai: string; barber: string }
  /** Product categories: body with deep below it, and one that is internal. */
  menu: { body: string; deep: string; internal: string }
  /** At silom: 45 minutes for 450, in category deep; paused and unpublished ones. */
  foot: PlacedService
  paused: PlacedService
  unpublished: PlacedService
}

const bangkok = (
  name: string,
  latitude: number,
  longitude: number,
  prices: PlaceInput["prices"],
): PlaceInput => ({
  name,
  handle: name.toLowerCase().replaceAll(" ", "-"),
  city: "Bangkok",
  country_code: "th",
  latitude,
  longitude,
  time_zone: "Asia/Bangkok",
  currency_code: "thb",
  prices,
})

/** Builds the district; call it in `beforeAll`. */
export async function createDistrict(api: AxiosInstance, container: MedusaContainer): Promise<District> {
  const city = await createCity(api, container)
  const place = (input: PlaceInput) => createPlace(container, input)
  const silom = await place(bangkok("Silom Spa", 13.7262, 100.527, [500, 750, 200]))
  const ari = await place(bangkok("Ari Barber", 13.7797, 100.5446, [300, 450, 100]))
  const thonglor = await place(bangkok("Thonglor Thai", 13.73, 100.58, [1500, 2000, 500]))
  const chiangmai = await place({
    ...bangkok("Chiang Mai Bath", 18.7883, 98.9853, [700, 1000, 250]),
    city: "Chiang Mai",
  })
  const suva = await place({
    ...bangkok("Suva Shore", -16.8, 179.95, [60, 90, 20]),
    city: "Labasa",
    country_code: "fj",
    time_zone: "Pacific/Fiji",
    currency_code: "usd",
  })
  const draft = await place(bangkok("Secret Draft", 13.75, 100.5, [10, 20, 5]))
  const suspended = await place(bangkok("Secret Suspended", 13.75, 100.5, [10, 20, 5]))
  const venues = container.resolve(VENUE_MODULE)
  const categories = await venueCategories(container)
  const [quiet, late] = await venues.createVenueTags([
    { name: "Quiet Place", handle: "quiet-place" },
    { name: "Late night", handle: "late" },
  ])
  const [parking, wifi] = await venues.createAmenities([
    { name: "Parking", handle: "parking" },
    { name: "Wi-Fi", handle: "wi-fi" },
  ])
  await venues.updateVenues([
    {
      id: city.bangkok.venue_id,
      rating_average: 4.6,
      rating_count: 12,
      categories: [categories.thai],
      tags: [quiet.id],
      amenities: [parking.id, wifi.id],
    },
    {
      id: silom.venue_id,
      rating_average: 4.9,
      rating_count: 10,
      categories: [categories.spa],
      amenities: [wifi.id],
    },
    {
      id: ari.venue_id,
      rating_average: 4.6,
      rating_count: 3,
      categories: [categories.barber],
      tags: [quiet.id, late.id],
    },
    { id: chiangmai.venue_id, rating_average: 3.2, rating_count: 5, description: "100% steam_room" },
    { id: draft.venue_id, status: "draft" },
  ])
  await container.resolve(VENDOR_MODULE).updateVendors({ id: suspended.vendor_id, status: "suspended" })
  await syncVisibilityWorkflow(container).run({ input: { venue_ids: [draft.venue_id, suspended.venue_id] } })
  const menu = await productCategories(container)
  const atSilom = (title: string, more: object) =>
    createPlacedService(container, {
      venue_id: silom.venue_id,
      title,
      status: "published",
      variants: [
        { title: "45 minutes", duration_minutes: 45, prices: [{ currency_code: "thb", amount: 450 }] },
        { title: "2 hours", duration_minutes: 120, prices: [{ currency_code: "thb", amount: 900 }] },
      ],
      staff_ids: [silom.staff_ids[0]],
      ...more,
    })
  return {
    ...city,
    silom,
    ari,
    thonglor,
    chiangmai,
    suva,
    draft,
    suspended,
    categories,
    menu,
    foot: await atSilom("Foot Reflexology", { category_ids: [menu.deep, menu.internal] }),
    paused: await atSilom("Cheap Paused", {
      paused: true,
      variants: [
        { title: "30 minutes", duration_minutes: 30, prices: [{ currency_code: "thb", amount: 50 }] },
      ],
    }),
    unpublished: await atSilom("Not Yet", { status: "draft" }),
  }
}
