import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** A store request, as core's key check leaves it. */
type StoreRequest = MedusaRequest & { publishable_key_context?: { sales_channel_ids: string[] } }

/**
 * Keeps core's product list to what the key's sales channels sell. Core leaves that filter out while there is a
 * single channel, which would list the products of suspended vendors and unpublished venues.
 */
export function listProductsOnSale(req: StoreRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const channels = req.publishable_key_context?.sales_channel_ids ?? []
  req.filterableFields = { ...req.filterableFields, sales_channels: { id: channels } }
  next()
}
