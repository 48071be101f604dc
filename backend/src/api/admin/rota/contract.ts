import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { toEpochDay } from "../../../modules/scheduling/slots/local-date"
import { id, localDate } from "../../schemas/primitives"
import { copyWeek } from "../../schemas/rota"

/** Six weeks: a month with the days around it. */
const MOST_DAYS = 42

/** Which part of a venue's team schedule: local dates of the venue, both included. */
export const rotaQuery = z
  .object({ venue_id: id, from: localDate, to: localDate, staff_id: id.optional() })
  .superRefine(({ from, to }, context) => {
    const days = toEpochDay(to) - toEpochDay(from) + 1
    const message = days < 1 ? "must not be before from" : `must be at most ${MOST_DAYS} days from from`
    if (days < 1 || days > MOST_DAYS) context.addIssue({ code: "custom", path: ["to"], message })
  })

export type RotaQuery = z.output<typeof rotaQuery>

const tag = "Team schedule"

export const rotaContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/rota",
    summary: "The team schedule of a venue: what everyone works on each date, time off, and requests for it",
    tag,
    query: rotaQuery,
    answers: ["rota"],
  },
  {
    method: "POST",
    path: "/admin/rota/copy-week",
    summary: "Have a team work the weeks that follow as one week is worked, by shifts of single dates",
    tag,
    body: copyWeek,
    answers: ["changed", "staff_members"],
  },
]
