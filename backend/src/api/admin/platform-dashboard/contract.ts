import type { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { periodQuery, periodRules } from "../dashboard/contract"

export const platformDashboardQuery = periodQuery.superRefine(periodRules)

export type PlatformDashboardQuery = z.output<typeof platformDashboardQuery>

export const platformDashboardContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/platform-dashboard",
    summary: "The platform in figures, as far as they are the caller's part; money by currency",
    tag: "Dashboards",
    query: platformDashboardQuery,
    answers: ["dashboard"],
  },
]
