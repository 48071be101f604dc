import type { ProductParts } from "./load-product-parts"
import type { MatrixPlan } from "./plan-matrix"

/** A product as it was, and what becomes of its options and variants. */
export interface MatrixChange {
  product: ProductParts
  matrix: MatrixPlan
}

/** The articles in stock whose SKU follows that of their variant; Medusa keeps it twice, and once each. */
export function articleCodes({ product, matrix }: MatrixChange): { id: string; sku: string | null }[] {
  const before = new Map(product.variants.map((variant) => [variant.id, variant]))
  return matrix.variants.flatMap(({ id, sku, manage_inventory }) => {
    const former = before.get(id ?? "")
    if (!former || !manage_inventory || (former.sku ?? null) === (sku ?? null)) return []
    return former.inventory_item_ids.map((item) => ({ id: item, sku: sku ?? null }))
  })
}
