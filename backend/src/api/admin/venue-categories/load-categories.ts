import type { MedusaContainer } from "@medusajs/framework/types"
import { VENUE_MODULE } from "../../../modules/venue"
import { toOrder } from "../../schemas/list-query"
import { toBranches } from "./category-tree"
import type { CategoryListQuery } from "./contract"

const NATURAL = { rank: "ASC", name: "ASC", id: "ASC" } as const

/** Orders by the column asked for; equal ranks by name. */
const orderOf = (order: string) => (order === "rank" ? NATURAL : toOrder(order))

/** A page of categories with what lies below each: the top of the tree, what is below one, or what `q` finds. */
export async function loadCategories(container: MedusaContainer, query: CategoryListQuery) {
  const venues = container.resolve(VENUE_MODULE)
  const { q, parent_id, limit, offset, order } = query
  const which = parent_id !== undefined ? { parent_id } : q ? {} : { parent_id: null }
  const [tops, count] = await venues.listAndCountVenueCategories(
    { ...which, ...(q ? { q } : {}) },
    { take: limit, skip: offset, order: orderOf(order) },
  )
  const below = await venues.listVenueCategories({ parent_id: { $ne: null } }, { order: NATURAL, take: null })
  return { venue_categories: toBranches(tops, below), count }
}

/**
 * One category with what lies below it.
 * @throws 404 when there is none
 */
export async function loadCategory(container: MedusaContainer, id: string) {
  const venues = container.resolve(VENUE_MODULE)
  const category = await venues.retrieveVenueCategory(id)
  const below = await venues.listVenueCategories({ parent_id: { $ne: null } }, { order: NATURAL, take: null })
  return toBranches([category], below)[0]
}
