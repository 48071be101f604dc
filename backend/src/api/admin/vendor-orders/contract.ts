import { z } from "@medusajs/framework/zod"
import { VENDOR_ORDER_STATUSES } from "../../../workflows/vendor-orders/vendor-order-status"
import type { RouteContract } from "../../contract"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { instant } from "../../schemas/primitives"
import {
  cancelLines,
  packLines,
  plainStep,
  receiveReturn,
  requestReturn,
  shipParcel,
} from "../../schemas/vendor-order"

const tag = "Vendor orders"

/** The query of the list; `q` is an order's number or a buyer's name, `from` and `to` instants of placing, half-open. */
export const vendorOrderListQuery = listQuery(["placed_at", "number"], "-placed_at")
  .omit({ fields: true })
  .extend({
    status: oneOrMany(z.enum(VENDOR_ORDER_STATUSES)),
    from: instant.optional(),
    to: instant.optional(),
  })

export type VendorOrderListQuery = z.output<typeof vendorOrderListQuery>

const path = "/admin/vendor-orders"
const answers = ["vendor_order"]

const step = (below: string, summary: string, body: z.ZodType = plainStep): RouteContract => ({
  method: "POST",
  path: `${path}/:id/${below}`,
  summary,
  tag,
  body,
  answers,
})

export const vendorOrderContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "Orders with goods of the own business: its own lines alone",
    tag,
    query: vendorOrderListQuery,
    answers: ["vendor_orders", "count", "offset", "limit"],
  },
  { method: "GET", path: `${path}/:id`, summary: "The own lines of one order", tag, answers },
  step("fulfillments", "Pack pieces of own lines into a parcel", packLines),
  step(
    "fulfillments/:fulfillment_id/ship",
    "Hand a parcel over and tell the buyer how to follow it",
    shipParcel,
  ),
  step("fulfillments/:fulfillment_id/deliver", "Note that a parcel has arrived"),
  step("fulfillments/:fulfillment_id/cancel", "Unpack a parcel that has not been shipped"),
  step(
    "cancel",
    "Cancel pieces of own lines that are not packed; what was paid for them goes back",
    cancelLines,
  ),
  step("returns", "Announce that shipped pieces come back", requestReturn),
  step("returns/:return_id/receive", "Receive a return; what was paid for it goes back", receiveReturn),
  step("returns/:return_id/cancel", "Take the announcement of a return back"),
]
