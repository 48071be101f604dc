import { useQuery } from "@tanstack/react-query"

import { loadAll } from "../api/load-all"
import { PLAZA } from "../api/query-keys"
import type { ProductAttribute } from "./attributes"

/** All that the platform wants to know of products, in its order. */
export function useAttributes() {
  return useQuery({
    queryKey: [PLAZA, "/admin/product-attributes", "all"],
    queryFn: () =>
      loadAll<ProductAttribute>("/admin/product-attributes", "product_attributes", { order: "rank" }),
  })
}
