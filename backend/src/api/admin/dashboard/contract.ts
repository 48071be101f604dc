import { z } from "@medusajs/framework/zod"
import { toEpochDay } from "../../../modules/scheduling/slots/local-date"
import { PERIODS, type AskedPeriod } from "../../../reports/period"
import type { RouteContract } from "../../contract"
import { id, localDate } from "../../schemas/primitives"

const tag = "Dashboards"

/** A year with its leap day. */
const MOST_DAYS = 366

/** Which days: local dates of the venues, both included; `from` and `to` belong to `custom` alone. */
export const periodQuery = z.object({
  period: z.enum(PERIODS).default("last_7_days"),
  from: localDate.optional(),
  to: localDate.optional(),
})

/** Checks that the dates are there when they are needed, and only then. */
export function periodRules(
  { period, from, to }: z.output<typeof periodQuery>,
  context: z.RefinementCtx,
): void {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message })
  for (const [field, value] of Object.entries({ from, to })) {
    if (period === "custom" && value === undefined) refuse(field, "is required with period=custom")
    if (period !== "custom" && value !== undefined) refuse(field, "needs period=custom")
  }
  if (from === undefined || to === undefined) return
  const days = toEpochDay(to) - toEpochDay(from) + 1
  if (days < 1) refuse("to", "must not be before from")
  if (days > MOST_DAYS) refuse("to", `must be at most ${MOST_DAYS} days from from`)
}

/** The period of a query that has passed its rules. */
export function askedPeriod({ period, from, to }: z.output<typeof periodQuery>): AskedPeriod {
  if (period !== "custom") return { period }
  return { period, from: from ?? "", to: to ?? "" }
}

export const dashboardQuery = periodQuery.extend({ venue_id: id.optional() }).superRefine(periodRules)
export const agendaQuery = z.object({ venue_id: id.optional() })

export type DashboardQuery = z.output<typeof dashboardQuery>
export type AgendaQuery = z.output<typeof agendaQuery>

export const dashboardContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/dashboard",
    summary: "A business in figures, each beside that of the days before; money by currency",
    tag,
    query: dashboardQuery,
    answers: ["dashboard"],
  },
  {
    method: "GET",
    path: "/admin/dashboard/agenda",
    summary: "Today's and the next visits, what waits and what happened lately; staff get their own alone",
    tag,
    query: agendaQuery,
    answers: ["agenda"],
  },
]
