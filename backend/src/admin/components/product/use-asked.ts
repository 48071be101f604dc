import { useQuery } from "@tanstack/react-query"

import { loadAll } from "../../lib/api/load-all"
import { PLAZA } from "../../lib/api/query-keys"
import type { ProductAttribute } from "../../lib/product/attributes"
import type { Product } from "../../lib/product/product"

const PATH = "/admin/product-attributes"

/** What the platform asks of a product in its categories; undefined until it is known. */
export function useAsked(product: Product | undefined): ProductAttribute[] | undefined {
  const ids = product?.category_ids ?? []
  const { data } = useQuery({
    queryKey: [PLAZA, PATH, "asked", ids],
    queryFn: () => loadAll<ProductAttribute>(PATH, "product_attributes", { category_ids: ids, asked: true }),
    enabled: product !== undefined,
  })
  return data
}
