import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { id } from "../../schemas/primitives"
import { periodQuery, periodRules } from "../dashboard/contract"

/** Whose figures, and for which days. */
export const performanceQuery = listQuery(["name"], "name")
  .pick({ limit: true, offset: true })
  .extend({ ...periodQuery.shape, venue_id: id.optional(), staff_id: id.optional() })
  .superRefine(periodRules)

export type PerformanceQuery = z.output<typeof performanceQuery>

export const performanceContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/performance",
    summary: "What each of the team did, beside the days before; staff see their own figures",
    tag: "Attendance",
    query: performanceQuery,
    answers: ["performance", "count", "offset", "limit", "period", "time_zone", "today"],
  },
]
