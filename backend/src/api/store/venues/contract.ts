import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { venueAvailability } from "../../schemas/availability"
import { fieldsOf } from "../../schemas/fields"
import { listQuery } from "../../schemas/list-query"
import { text } from "../../schemas/primitives"
import { searchQuery, searchRules } from "../../schemas/search"

const tag = "Venues"

/** What shoppers may see of a venue in a list. */
const SUMMARY_FIELDS = [
  "id",
  "handle",
  "name",
  "description",
  "city",
  "country_code",
  "address_1",
  "time_zone",
  "currency_code",
  "latitude",
  "longitude",
  "images",
  "categories",
  "tags",
  "amenities",
  "rating_average",
  "rating_count",
  "price_from",
  "prices_from",
  "distance_km",
  "vendor",
] as const

/** What they may see of one venue. */
const DETAIL_FIELDS = [
  ...SUMMARY_FIELDS,
  "phone",
  "email",
  "province",
  "postal_code",
  "faqs",
  "opening_hours",
  "maximum_gap_minutes",
  "services",
  "team",
] as const

/** The query of the list of venues; categories, tags and amenities by id or handle. */
export const venueListQuery = searchQuery
  .extend({
    order: z.enum(["relevance", "distance", "rating", "price", "name"]).default("relevance"),
    fields: fieldsOf([...SUMMARY_FIELDS]),
  })
  .superRefine(searchRules)

/** The query of the venues like another one. */
export const similarVenuesQuery = z.object({
  limit: z.coerce.number().int().min(1).max(24).default(8),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  fields: fieldsOf([...SUMMARY_FIELDS]),
})

/** The query of one venue. */
export const venueQuery = z.object({ fields: fieldsOf([...DETAIL_FIELDS]) })

const categoryFields = fieldsOf(["id", "name", "handle", "parent_id", "rank"])

/** The query of the list of venue categories. */
export const venueCategoryListQuery = listQuery(["rank", "name"], "rank").extend({
  q: text(200, 0).optional(),
  fields: categoryFields,
})

/** The query of one venue category. */
export const venueCategoryQuery = z.object({ fields: categoryFields })

export type VenueListQuery = z.output<typeof venueListQuery>
export type SimilarVenuesQuery = z.output<typeof similarVenuesQuery>
export type VenueQuery = z.output<typeof venueQuery>
export type VenueCategoryQuery = z.output<typeof venueCategoryQuery>
export type VenueCategoryListQuery = z.output<typeof venueCategoryListQuery>

export const storeVenueContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/venues",
    summary: "Venues by what they are, where they are, what they cost and when they have time",
    tag,
    query: venueListQuery,
    answers: ["venues", "count", "offset", "limit", "facets"],
  },
  {
    method: "GET",
    path: "/store/venues/:id",
    summary: "A venue, by id or handle, with services, team, opening hours and questions",
    tag,
    query: venueQuery,
    answers: ["venue"],
  },
  {
    method: "GET",
    path: "/store/venues/:id/similar",
    summary: "Where else one could go: venues of the same categories nearby, those of other vendors first",
    tag,
    query: similarVenuesQuery,
    answers: ["venues", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/store/venues/:id/availability",
    summary: "When a visit to a venue can start",
    tag,
    body: venueAvailability,
    answers: ["availability"],
  },
  {
    method: "GET",
    path: "/store/venue-categories",
    summary: "The categories of venues that are not hidden, a tree by parent_id",
    tag,
    query: venueCategoryListQuery,
    answers: ["venue_categories", "count", "offset", "limit"],
  },
  {
    method: "GET",
    path: "/store/venue-categories/:id",
    summary: "A category of venues, by id, handle or a handle it had before",
    tag,
    query: venueCategoryQuery,
    answers: ["venue_category"],
  },
]
