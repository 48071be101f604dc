import { contracts } from "../../../src/api/contracts"
import type { City } from "../../fixtures/city"

/** Answers that are never kept: a person's own, free times and seats, what a shopper types, how one may sign in. */
const NEVER_KEPT =
  /^\/store\/(customers|carts|bookings|suggestions|sign-in-methods)\b|\/(availability|sessions)$/

/** Core's routes whose answers storefronts keep. */
const OF_CORE = [
  "/store/products",
  ...["/store/regions", "/store/currencies", "/store/product-types", "/store/product-tags"],
  ...["/store/product-categories", "/store/collections"],
]

/** The routes of ours that everybody is answered alike, so that storefronts keep what they say. */
export const publicPaths = contracts
  .filter(({ method, path }) => method === "GET" && path.startsWith("/store/") && !NEVER_KEPT.test(path))
  .map(({ path }) => path)

/** Every answer that storefronts keep, as a request with everything that it can include, by its route. */
export function publicReads(city: City): Record<string, string[]> {
  const { venue_id, vendor_id, service } = city.bangkok
  const region = `region_id=${city.regions.thb}`
  const fields = "*variants.calculated_price,+variants.inventory_quantity,*tags,*type,*collection,*categories"
  return {
    "/store/vendors/:id": [`/store/vendors/${vendor_id}`],
    "/store/venues": ["/store/venues?include=facets&q=lotus", "/store/venues?order=price&category_id=spa"],
    "/store/venues/:id": [`/store/venues/${venue_id}`],
    "/store/venues/:id/similar": [`/store/venues/${venue_id}/similar`],
    "/store/venue-categories": ["/store/venue-categories"],
    "/store/venue-categories/:id": ["/store/venue-categories/spa"],
    "/store/services": ["/store/services?include=facets&q=massage", `/store/services?venue_id=${venue_id}`],
    "/store/services/:id": [`/store/services/${service.id}`],
    "/store/product-search": [
      `/store/product-search?${region}&include=facets&q=shirt`,
      `/store/product-search?${region}&attribute=volume:10&in_stock=true`,
    ],
    ...Object.fromEntries(OF_CORE.map((path) => [path, [path]])),
    "/store/products": [`/store/products?${region}&country_code=th&fields=${encodeURIComponent(fields)}`],
  }
}
