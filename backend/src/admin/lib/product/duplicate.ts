import { request } from "../api/request"
import { useChange } from "../api/use-change"
import type { Product } from "./product"

/** Makes a draft of a product, without its codes and stock. */
export const useDuplicate = (id: string) =>
  useChange<void, { product: Product }>(() =>
    request<{ product: Product }>(`/admin/vendor-products/${id}/duplicate`, { method: "POST" }),
  )
