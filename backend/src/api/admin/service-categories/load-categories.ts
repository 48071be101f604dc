import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { shownServiceCategories } from "../../../queries/categories"
import { select } from "../../../queries/sql"
import { countUses } from "../../../workflows/taxonomy/count-uses"
import { toOrder } from "../../schemas/list-query"
import type { ServiceCategoryListQuery } from "../venue-categories/contract"

const COLUMNS = ["id", "name", "handle", "parent_category_id", "rank", "is_active"]

/** A page of the product categories that are for shoppers, each with the one above it and how much is in it. */
export async function loadCategories(container: MedusaContainer, query: ServiceCategoryListQuery) {
  const { q, limit, offset, order } = query
  const shown = query.include_hidden === "true" ? {} : { id: await idsShown(container) }
  return pageOf(
    container,
    { ...shown, ...(q ? { q } : {}) },
    { take: limit, skip: offset, order: toOrder(order) },
  )
}

/**
 * One of these categories.
 * @throws 404 when there is none
 */
export async function loadCategory(container: MedusaContainer, id: string) {
  const { service_categories } = await pageOf(container, { id }, { take: 1 })
  if (!service_categories[0]) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no category ${id}`)
  }
  return service_categories[0]
}

async function pageOf(
  container: MedusaContainer,
  filters: { id?: string | string[]; q?: string },
  page: { take: number; skip?: number; order?: Record<string, "ASC" | "DESC"> },
) {
  const products = container.resolve(Modules.PRODUCT)
  const [rows, count] = await products.listAndCountProductCategories(
    { ...filters, is_internal: false },
    { select: COLUMNS, ...page },
  )
  // Asked for apart: core drops the relation while it searches.
  const above = rows.flatMap(({ parent_category_id }) => parent_category_id ?? [])
  const parents = await products.listProductCategories(
    { id: above, is_internal: false },
    { select: ["id", "name"], take: page.take },
  )
  const parentOf = new Map(parents.map(({ id, name }) => [id, { id, name }]))
  const uses = await countUses(
    container,
    "service_category",
    rows.map(({ id }) => id),
  )
  const service_categories = rows.map(({ id, name, handle, parent_category_id, rank, is_active }) => ({
    id,
    name,
    handle,
    parent: parentOf.get(parent_category_id ?? "") ?? null,
    rank,
    is_active,
    usage: uses.get(id) ?? 0,
  }))
  return { service_categories, count }
}

async function idsShown(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ id: string }>(container, shownServiceCategories())
  return rows.map(({ id }) => id)
}
