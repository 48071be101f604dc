import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadPictures } from "../../../queries/pictures"
import { loadAttributeValues } from "./load-attribute-values"
import { presentProduct, type ProductRow } from "./present-product"
import { loadProductReview } from "./load-product-review"

const FIELDS = [
  ...["id", "title", "handle", "status", "description", "thumbnail", "created_at", "updated_at"],
  ...["vendor.id", "vendor.name", "options.id", "options.title", "options.values.value"],
  ...["id", "url", "rank"].map((field) => `images.${field}`),
  ...["id", "name", "handle"].map((field) => `categories.${field}`),
  ...[
    ...["id", "title", "sku", "barcode", "weight", "manage_inventory", "allow_backorder", "variant_rank"],
    ...["options.value", "options.option_id", "prices.currency_code", "prices.amount"],
    ...["id", "location_id", "stocked_quantity", "reserved_quantity"].map(
      (field) => `inventory_items.inventory.location_levels.${field}`,
    ),
  ].map((field) => `variants.${field}`),
]

/**
 * One product of a vendor as the admin routes answer it.
 * @throws 404 when there is none; services are no products of this kind
 */
export async function loadProduct(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: FIELDS, filters: { id } })
  const [row] = data as unknown as ProductRow[]
  if (!row?.vendor) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product ${id}`)
  const pictures = await loadPictures(
    container,
    (row.images ?? []).map(({ url }) => url),
  )
  return presentProduct(row, {
    pictures,
    review: await loadProductReview(container, id),
    attributes: await loadAttributeValues(container, id),
  })
}
