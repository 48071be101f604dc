import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { id, instant } from "../../schemas/primitives"
import { createBlock } from "../../schemas/staff"

const tag = "Blocks"

/** The query of the list of blocks; `from` and `to` are instants, the span is half-open and overlapped. */
export const blockListQuery = listQuery(["starts_at"], "starts_at").extend({
  venue_id: id.optional(),
  staff_id: id.optional(),
  resource_id: id.optional(),
  from: instant.optional(),
  to: instant.optional(),
})

export type BlockListQuery = z.output<typeof blockListQuery>

export const blockContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/blocks",
    summary: "Times kept free of bookings",
    tag,
    query: blockListQuery,
    answers: ["blocks", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/blocks",
    summary: "Keep a time free; 409 bookings_affected when it is taken",
    tag,
    body: createBlock,
    answers: ["block"],
  },
  {
    method: "DELETE",
    path: "/admin/blocks/:id",
    summary: "Give a time free again",
    tag,
    answers: ["id", "object", "deleted"],
  },
]
