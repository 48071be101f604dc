import "server-only"
import { cache } from "react"
import { z } from "zod"
import { isCommon } from "@/lib/cache/common-question"
import { recall, remembered } from "@/lib/cache/remembered"
import { rememberedUnder } from "@/lib/cache/tags"
import { checked } from "./checked"
import type { PlazaSdk } from "./client"
import { inTreeOrder } from "./in-tree-order"
import { isHandle } from "./is-handle"
import { nullWhenUnknown } from "./null-when-missing"
import type { Page } from "./page"
import { placeFacetsSchema } from "./schemas/facets"
import type { PlaceFacets } from "./schemas/facets"
import { venueCategorySchema, venueSchema, venueSummarySchema } from "./schemas/venue"
import type { Venue, VenueCategory, VenueSummary } from "./schemas/venue"
import { plaza, publicPlaza } from "./sdk"

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

const PATH = "/store/venues"

/** What links alone lead to. */
const COMMON = ["category_id", "order", "limit", "offset"] as const

async function askForVenues({ client }: PlazaSdk, query: VenueQuery): Promise<Page<VenueSummary>> {
  const { venues, ...page } = await checked(venuePageSchema, client.fetch(PATH, { query }))
  return { entries: venues, ...page }
}

/** The published venues that match, best first. */
export async function listVenues(query: VenueQuery): Promise<Page<VenueSummary>> {
  return askForVenues(await plaza(), query)
}

async function readBestVenues(limit: number) {
  "use cache"
  const answer = askForVenues(publicPlaza(), { order: "rating", limit })
  return remembered(answer, "lasting", rememberedUnder.venues)
}

/** The best rated of all published venues. */
export async function listBestVenues(limit: number): Promise<VenueSummary[]> {
  return (await recall(readBestVenues(limit))).entries
}

type FoundVenues = Page<VenueSummary> & { facets: PlaceFacets }

async function askForFoundVenues({ client }: PlazaSdk, query: VenueQuery): Promise<FoundVenues> {
  const answer = client.fetch(PATH, { query: { ...query, include: "facets" } })
  const { venues, ...page } = await checked(venuePageSchema.extend({ facets: placeFacetsSchema }), answer)
  return { entries: venues, ...page }
}

async function readCommonVenues(query: VenueQuery) {
  "use cache"
  return remembered(askForFoundVenues(publicPlaza(), query), "brief", rememberedUnder.venues)
}

/** The published venues that match, with what they could be narrowed to. */
export async function searchVenues(query: VenueQuery): Promise<FoundVenues> {
  return isCommon(query, COMMON, await listVenueCategories())
    ? recall(readCommonVenues(query))
    : askForFoundVenues(await plaza(), query)
}

async function readVenue(handle: string) {
  "use cache"
  const { client } = publicPlaza()
  const answer = client.fetch(`${PATH}/${encodeURIComponent(handle)}`)
  const found = nullWhenUnknown(checked(z.object({ venue: venueSchema }), answer))
  return remembered(found, "lasting", (known) =>
    known ? rememberedUnder.venue(known.venue) : rememberedUnder.venues(),
  )
}

/** A venue with its services, team and hours, by handle or id; null when there is none that is published. */
export const findVenue = cache(async (handle: string): Promise<Venue | null> => {
  return (await recall(readVenue(handle)))?.venue ?? null
})

async function readVenueCategories() {
  "use cache"
  const { client } = publicPlaza()
  const schema = z.object({ venue_categories: z.array(venueCategorySchema) })
  const answer = checked(schema, client.fetch("/store/venue-categories", { query: { limit: 100 } }))
  return remembered(answer, "lasting", rememberedUnder.taxonomy)
}

/** All venue categories in the platform's order, each followed by those below it. */
export const listVenueCategories = cache(async (): Promise<VenueCategory[]> => {
  return inTreeOrder((await recall(readVenueCategories())).venue_categories)
})

/**
 * A category by its id, its handle or one it had before; null when there is none that is shown. Who asks does so under their own
 * limit: what may stand here has no end.
 */
export async function findVenueCategory(handle: string): Promise<VenueCategory | null> {
  if (!isHandle(handle)) return null
  const { client } = await plaza()
  const answer = client.fetch(`/store/venue-categories/${encodeURIComponent(handle)}`)
  const found = await nullWhenUnknown(checked(z.object({ venue_category: venueCategorySchema }), answer))
  return found?.venue_category ?? null
}
