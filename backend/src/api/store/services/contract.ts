import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { availabilityQuery } from "../../schemas/availability"
import { fieldsOf } from "../../schemas/fields"
import { idOrHandle, searchQuery, searchRules } from "../../schemas/search"

const tag = "Services"

/** What shoppers may see of a service. */
const FIELDS = [
  "id",
  "product_id",
  "handle",
  "title",
  "description",
  "venue_id",
  "venue",
  "categories",
  "picture_url",
  "picture",
  "variants",
  "add_ons",
  "kind",
  "capacity",
  "daily_limit_per_staff",
  "daily_limit_per_customer",
  "active_limit_per_customer",
  "approval",
  "deposit",
  "cancellation_policy",
  "staff_ids",
  "staff_rates",
  "prerequisites",
  "slot_interval_minutes",
  "minimum_notice_minutes",
  "maximum_advance_days",
  "paused",
  "distance_km",
] as const

/** The query of the list of services; `category_id` is a product category's id or handle. */
export const serviceListQuery = searchQuery
  .extend({
    venue_id: idOrHandle.optional(),
    order: z.enum(["relevance", "distance", "rating", "price", "name"]).default("relevance"),
    fields: fieldsOf([...FIELDS]),
  })
  .superRefine(searchRules)

/** The query of one service. */
export const serviceQuery = z.object({ fields: fieldsOf([...FIELDS]) })

export type ServiceListQuery = z.output<typeof serviceListQuery>
export type ServiceQuery = z.output<typeof serviceQuery>

export const storeServiceContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/services",
    summary:
      "Services by what they are, where they are, how long they take, what they cost and when they can start",
    tag,
    query: serviceListQuery,
    answers: ["services", "count", "offset", "limit", "facets"],
  },
  {
    method: "GET",
    path: "/store/services/:id",
    summary: "A service, by id or handle",
    tag,
    query: serviceQuery,
    answers: ["service"],
  },
  {
    method: "GET",
    path: "/store/services/:id/availability",
    summary: "When a service can start, day by day in the venue's zone",
    tag,
    query: availabilityQuery,
    answers: ["availability"],
  },
]
