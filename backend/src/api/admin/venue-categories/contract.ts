import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { id } from "../../schemas/primitives"
import { createCategory, createTerm, updateCategory, updateTerm } from "../../schemas/taxonomy"

const tag = "Taxonomy"

/** The query of the list of categories; without `q` and `parent_id` it lists the top of the tree. */
export const categoryListQuery = listQuery(["rank", "name", "created_at"], "rank").extend({
  parent_id: id.optional(),
})

/** The query of the lists of tags and amenities. */
export const termListQuery = listQuery(["name", "created_at"], "name")

export type CategoryListQuery = z.output<typeof categoryListQuery>
export type TermListQuery = z.output<typeof termListQuery>

/** The routes of the three lists that venues are found by. */
export const taxonomyContracts: RouteContract[] = [
  ...routes({
    path: "/admin/venue-categories",
    names: ["venue category", "venue categories, each with the ones below it as `children`"],
    keys: ["venue_category", "venue_categories"],
    schemas: { query: categoryListQuery, create: createCategory, update: updateCategory },
  }),
  ...routes({
    path: "/admin/venue-tags",
    names: ["venue tag", "venue tags"],
    keys: ["venue_tag", "venue_tags"],
    schemas: { query: termListQuery, create: createTerm, update: updateTerm },
  }),
  ...routes({
    path: "/admin/amenities",
    names: ["amenity", "amenities"],
    keys: ["amenity", "amenities"],
    schemas: { query: termListQuery, create: createTerm, update: updateTerm },
  }),
]

function routes(list: {
  path: string
  names: [one: string, many: string]
  keys: [one: string, many: string]
  schemas: { query: z.ZodObject; create: z.ZodType; update: z.ZodType }
}): RouteContract[] {
  const { path, schemas } = list
  const [name, names] = list.names
  const [one, many] = list.keys
  return [
    {
      method: "GET",
      path,
      summary: `All ${names}`,
      tag,
      query: schemas.query,
      answers: [many, "count", "offset", "limit"],
    },
    { method: "POST", path, summary: `Create: ${name}`, tag, body: schemas.create, answers: [one] },
    {
      method: "POST",
      path: `${path}/:id`,
      summary: `Change: ${name}`,
      tag,
      body: schemas.update,
      answers: [one],
    },
    {
      method: "DELETE",
      path: `${path}/:id`,
      summary: `Remove: ${name}`,
      tag,
      answers: ["id", "object", "deleted"],
    },
  ]
}
