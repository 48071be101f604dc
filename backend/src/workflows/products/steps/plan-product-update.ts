import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateProduct } from "../../../api/schemas/product"
import { CATALOG_MODULE } from "../../../modules/catalog"
import { refuseUnknownCategories } from "../../scheduling/steps/check-service-references"
import { checkAttributes } from "../check-attributes"
import { loadProductParts, type ProductParts } from "../load-product-parts"
import { planMatrix, type MatrixPlan } from "../plan-matrix"
import { refuseUnpriced } from "../plan-variants"
import { refuseOrdered } from "../refuse-ordered"
import { refuseTakenCodes } from "../refuse-taken-codes"
import { keptValues } from "../kept-values"
import type { TypedValue } from "../typed-values"

/** What a change makes of a product; `matrix` is null when it leaves options and variants. */
export interface ProductPlan {
  product: ProductParts
  matrix: MatrixPlan | null
  attributes: TypedValue[] | undefined
}

/**
 * Checks a change of a product and works out what becomes of its parts.
 * @throws 404 unknown product, 400 naming the field, 409 `sku_taken`, `barcode_taken`, `has_open_orders`
 */
export const planProductUpdateStep = createStep(
  "plan-product-update",
  async ({ id, body }: { id: string; body: UpdateProduct }, { container }) => {
    const product = await loadProductParts(container, id)
    await refuseUnknownCategories(container, [{ category_ids: body.category_ids ?? [] }])
    const matrix = body.variants
      ? planMatrix(product, { options: body.options, variants: body.variants })
      : null
    if (matrix) {
      await refuseTakenCodes(container, matrix.variants, id)
      await refuseOrdered(container, matrix.removed_variant_ids)
    }
    if ((body.status ?? product.status) === "published") refuseUnpriced(matrix?.variants ?? product.variants)
    const attributes = await attributesOf(container, product, body)
    return new StepResponse<ProductPlan>({ product, matrix, attributes })
  },
)

/** What the product is to say; what it said of attributes that its new categories do not ask for goes. */
async function attributesOf(
  container: MedusaContainer,
  product: ProductParts,
  { attributes, category_ids }: UpdateProduct,
): Promise<TypedValue[] | undefined> {
  const categories = category_ids ?? product.category_ids
  if (attributes !== undefined) return checkAttributes(container, attributes, categories)
  if (category_ids === undefined) return undefined
  const said = await container
    .resolve(CATALOG_MODULE)
    .listProductAttributeValues({ product_id: product.id }, { relations: ["attribute"], take: null })
  return keptValues(container, said, categories)
}
