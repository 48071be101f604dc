import { Modules } from "@medusajs/framework/utils"
import type { City } from "./city"

/** The ids of all product categories by their handles. */
export async function categoryIds({ container }: Pick<City, "container">): Promise<Map<string, string>> {
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { select: ["id", "handle"], take: 500 })
  return new Map(rows.map(({ id, handle }) => [handle, id]))
}
