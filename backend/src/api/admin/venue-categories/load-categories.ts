import type { MedusaContainer } from "@medusajs/framework/types"
import { VENUE_MODULE } from "../../../modules/venue"
import { shownVenueCategories } from "../../../queries/categories"
import { select } from "../../../queries/sql"
import { countUses } from "../../../workflows/taxonomy/count-uses"
import { toOrder } from "../../schemas/list-query"
import { toBranches, type CategoryBranch, type CategoryRow } from "./category-tree"
import type { CategoryListQuery } from "./contract"

const NATURAL = { rank: "ASC", name: "ASC", id: "ASC" } as const

/** Orders by the column asked for; equal ranks by name. */
const orderOf = (order: string) => (order === "rank" ? NATURAL : toOrder(order))

/** A page of categories with what lies below each: the top of the tree, what is below one, or what `q` finds. */
export async function loadCategories(container: MedusaContainer, query: CategoryListQuery) {
  const venues = container.resolve(VENUE_MODULE)
  const { q, parent_id, limit, offset, order } = query
  const which = parent_id !== undefined ? { parent_id } : q ? {} : { parent_id: null }
  const among = query.include_hidden === "true" ? {} : { id: await idsShown(container) }
  const [tops, count] = await venues.listAndCountVenueCategories(
    { ...which, ...among, ...(q ? { q } : {}) },
    { take: limit, skip: offset, order: orderOf(order) },
  )
  return { venue_categories: await withBranches(container, tops, among), count }
}

/**
 * One category with what lies below it.
 * @throws 404 when there is none
 */
export async function loadCategory(container: MedusaContainer, id: string): Promise<CategoryBranch> {
  const category = await container.resolve(VENUE_MODULE).retrieveVenueCategory(id)
  const [branch] = await withBranches(container, [category], {})
  return branch
}

async function withBranches(container: MedusaContainer, tops: CategoryRow[], among: { id?: string[] }) {
  const venues = container.resolve(VENUE_MODULE)
  const below = await venues.listVenueCategories(
    { ...among, parent_id: { $ne: null } },
    { order: NATURAL, take: null },
  )
  const ids = [...tops, ...below].map(({ id }) => id)
  return toBranches(tops, below, await countUses(container, "venue_category", ids))
}

async function idsShown(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ id: string }>(container, shownVenueCategories())
  return rows.map(({ id }) => id)
}
