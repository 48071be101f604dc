import { z } from "@medusajs/framework/zod"
import { listQuery } from "../../schemas/list-query"
import { id } from "../../schemas/primitives"
import { createCategory, createTerm, updateCategory, updateTerm } from "../../schemas/taxonomy"
import { categoryRoutes, termRoutes } from "./term-routes"

/** Whether hidden categories are listed too. */
const include_hidden = z.enum(["true", "false"]).default("false")

/** The query of the list of categories; without `q` and `parent_id` it lists the top of the tree. */
export const categoryListQuery = listQuery(["rank", "name", "created_at"], "rank").extend({
  parent_id: id.optional(),
  include_hidden,
})

/** The query of the list of service categories, which is flat. */
export const serviceCategoryListQuery = listQuery(["name", "rank"], "name").extend({ include_hidden })

/** The query of the lists of tags and amenities. */
export const termListQuery = listQuery(["name", "created_at"], "name")

export type CategoryListQuery = z.output<typeof categoryListQuery>
export type ServiceCategoryListQuery = z.output<typeof serviceCategoryListQuery>
export type TermListQuery = z.output<typeof termListQuery>

const venueCategories = {
  path: "/admin/venue-categories",
  names: ["venue category", "venue categories, each with the ones below it as `children`"],
  keys: ["venue_category", "venue_categories"],
  schemas: { query: categoryListQuery, create: createCategory, update: updateCategory },
} as const

const venueTags = {
  path: "/admin/venue-tags",
  names: ["venue tag", "venue tags"],
  keys: ["venue_tag", "venue_tags"],
  schemas: { query: termListQuery, create: createTerm, update: updateTerm },
} as const

const amenities = {
  path: "/admin/amenities",
  names: ["amenity", "amenities"],
  keys: ["amenity", "amenities"],
  schemas: { query: termListQuery, create: createTerm, update: updateTerm },
} as const

/** The routes of the three lists that venues are found by. */
export const taxonomyContracts = [
  ...termRoutes(venueCategories),
  ...categoryRoutes(venueCategories),
  ...termRoutes(venueTags),
  ...termRoutes(amenities),
]
