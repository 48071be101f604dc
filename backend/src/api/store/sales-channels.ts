import type { MedusaRequest } from "@medusajs/framework/http"

/** A store request, as core's key check leaves it. */
export type StoreRequest = MedusaRequest & { publishable_key_context?: { sales_channel_ids: string[] } }

/** The sales channels of the request's publishable key: nothing else is sold to who asks with it. */
export const salesChannelsOf = (req: StoreRequest): string[] =>
  req.publishable_key_context?.sales_channel_ids ?? []
