import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { salesChannelsOf, type StoreRequest } from "../sales-channels"

/**
 * Keeps core's product list to what the key's sales channels sell. Core leaves that filter out while there is a
 * single channel, which would list the products of suspended vendors and unpublished venues.
 */
export function listProductsOnSale(req: StoreRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  req.filterableFields = { ...req.filterableFields, sales_channels: { id: salesChannelsOf(req) } }
  next()
}
