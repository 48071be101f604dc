import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../../../contract"
import { listQuery } from "../../../../schemas/list-query"
import { cancelOwnLines, refundPreview, requestOwnReturn } from "../../../../schemas/shopper-order"

const tag = "My orders"
const path = "/store/customers/me/orders"
const ofVendor = `${path}/:id/vendors/:vendor_id`

/** The query of a customer's orders. */
export const myOrdersQuery = listQuery(["placed_at"], "-placed_at").omit({ q: true, fields: true })

export type MyOrdersQuery = z.output<typeof myOrdersQuery>

export const customerOrderContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "The customer's orders of goods, with the status of each vendor's part",
    tag,
    query: myOrdersQuery,
    answers: ["orders", "count", "offset", "limit"],
  },
  {
    method: "GET",
    path: `${path}/:id`,
    summary: "One order: lines, parcels, returns and refunds of each vendor",
    tag,
    answers: ["order"],
  },
  {
    method: "POST",
    path: `${ofVendor}/refund-preview`,
    summary: "What would go back for pieces that are cancelled or returned; nothing changes",
    tag,
    body: refundPreview,
    answers: ["amount", "shipping_amount", "currency_code"],
  },
  {
    method: "POST",
    path: `${ofVendor}/cancel`,
    summary: "Cancel pieces that are not packed; what was paid for them goes back",
    tag,
    body: cancelOwnLines,
    answers: ["order"],
  },
  {
    method: "POST",
    path: `${ofVendor}/returns`,
    summary: "Ask to send pieces back, within 30 days; the money goes back once they have arrived",
    tag,
    body: requestOwnReturn,
    answers: ["order"],
  },
]
