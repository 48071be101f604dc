import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { toOrder } from "../../schemas/list-query"
import type { ServiceCategoryListQuery } from "./contract"

const SHOWN = { is_active: true, is_internal: false }

/** The product categories that shoppers can browse, each with the one above it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, limit, offset, order } = req.validatedQuery as ServiceCategoryListQuery
  const products = req.scope.resolve(Modules.PRODUCT)
  const [categories, count] = await products.listAndCountProductCategories(
    { ...SHOWN, ...(q ? { q } : {}) },
    {
      select: ["id", "name", "handle", "parent_category_id"],
      take: limit,
      skip: offset,
      order: toOrder(order),
    },
  )
  // Asked for apart: core drops the relation while it searches.
  const parentIds = categories.flatMap(({ parent_category_id }) => parent_category_id ?? [])
  const parents = await products.listProductCategories(
    { ...SHOWN, id: parentIds },
    { select: ["id", "name"], take: limit },
  )
  const parentOf = new Map(parents.map(({ id, name }) => [id, { id, name }]))
  const service_categories = categories.map(({ id, name, handle, parent_category_id }) => ({
    id,
    name,
    handle,
    parent: parentOf.get(parent_category_id ?? "") ?? null,
  }))
  res.json({ service_categories, count, offset, limit })
}
