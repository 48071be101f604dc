import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { CATALOG_MODULE } from "../../../modules/catalog"
import type ProductCatalog from "../../../modules/catalog/service"

type Row = Awaited<ReturnType<ProductCatalog["retrieveProductAttribute"]>>

/** An attribute as the routes answer it; no categories means all. */
export const presentAttribute = ({ id, name, handle, type, unit, choices, category_ids, rank }: Row) => ({
  id,
  name,
  handle,
  type,
  unit,
  choices,
  category_ids,
  rank,
})

/**
 * One attribute.
 * @throws 404 when there is none
 */
export async function loadAttribute(container: MedusaContainer, id: string) {
  const [row] = await container.resolve(CATALOG_MODULE).listProductAttributes({ id }, { take: 1 })
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product_attribute ${id}`)
  return presentAttribute(row)
}
