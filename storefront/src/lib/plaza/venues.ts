import "server-only"
import { cache } from "react"
import { z } from "zod"
import { checked } from "./checked"
import { inTreeOrder } from "./in-tree-order"
import { nullWhenMissing } from "./null-when-missing"
import type { Page } from "./page"
import { venueFacetsSchema } from "./schemas/facets"
import type { VenueFacets } from "./schemas/facets"
import { venueCategorySchema, venueSchema, venueSummarySchema } from "./schemas/venue"
import type { Venue, VenueCategory, VenueSummary } from "./schemas/venue"
import { plaza } from "./sdk"

/** The filters of the backend's list as its address has them; "" asks for nothing. */
export type VenueQuery = {
  q?: string
  city?: string
  /** `latitude,longitude`. */
  near?: string
  radius_km?: string
  /** `south,west,north,east`. */
  within?: string
  /** An id or handle. */
  category_id?: string
  amenity?: string[]
  min_rating?: string
  currency_code?: string
  price_max?: string
  duration_max?: string
  /** A local date of the venue, and when on it a visit may start. */
  available_on?: string
  available_from?: string
  available_to?: string
  order?: "relevance" | "distance" | "rating" | "price" | "name"
  limit: number
  offset?: number
}

const venuePageSchema = z.object({
  venues: z.array(venueSummarySchema),
  count: z.number(),
  offset: z.number(),
  limit: z.number(),
})

/** The published venues that match, best first. */
export async function listVenues(query: VenueQuery): Promise<Page<VenueSummary>> {
  const { client } = await plaza()
  const { venues, ...page } = await checked(venuePageSchema, client.fetch("/store/venues", { query }))
  return { entries: venues, ...page }
}

/** The published venues that match, with what they could be narrowed to. */
export async function searchVenues(query: VenueQuery): Promise<Page<VenueSummary> & { facets: VenueFacets }> {
  const { client } = await plaza()
  const answer = client.fetch("/store/venues", { query: { ...query, include: "facets" } })
  const { venues, ...page } = await checked(venuePageSchema.extend({ facets: venueFacetsSchema }), answer)
  return { entries: venues, ...page }
}

/** A venue with its services, team and hours, by handle or id; null when there is none that is published. */
export const findVenue = cache(async (handle: string): Promise<Venue | null> => {
  const { client } = await plaza()
  const answer = client.fetch(`/store/venues/${encodeURIComponent(handle)}`)
  const found = await nullWhenMissing(checked(z.object({ venue: venueSchema }), answer))
  return found?.venue ?? null
})

/** All venue categories in the platform's order, each followed by those below it. */
export const listVenueCategories = cache(async (): Promise<VenueCategory[]> => {
  const { client } = await plaza()
  const schema = z.object({ venue_categories: z.array(venueCategorySchema) })
  const answer = client.fetch("/store/venue-categories", { query: { limit: 100 } })
  const { venue_categories } = await checked(schema, answer)
  return inTreeOrder(venue_categories)
})

/** A category by its id, its handle or one it had before; null when there is none that is shown. */
export async function findVenueCategory(handle: string): Promise<VenueCategory | null> {
  const { client } = await plaza()
  const answer = client.fetch(`/store/venue-categories/${encodeURIComponent(handle)}`)
  const found = await nullWhenMissing(checked(z.object({ venue_category: venueCategorySchema }), answer))
  return found?.venue_category ?? null
}
