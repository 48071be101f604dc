import { z } from "@medusajs/framework/zod"
import { CURSOR_PATTERN } from "../../../modules/scheduling/calendar/changes"
import { toEpochDay } from "../../../modules/scheduling/slots/local-date"
import type { RouteContract } from "../../contract"
import { venueAvailability } from "../../schemas/availability"
import { id, localDate } from "../../schemas/primitives"
import { stated } from "../../schemas/text-kind"

const tag = "Calendar"

/** A calendar is six weeks at most: a month with the days around it. */
const MOST_DAYS = 42

/** Which part of a venue's calendar: local dates of the venue, both included. */
export const calendarQuery = z
  .object({
    venue_id: id,
    from: localDate,
    to: localDate,
    staff_id: id.optional(),
    resource_id: id.optional(),
  })
  .superRefine(({ from, to }, context) => {
    const days = toEpochDay(to) - toEpochDay(from) + 1
    const message = days < 1 ? "must not be before from" : `must be at most ${MOST_DAYS} days from from`
    if (days < 1 || days > MOST_DAYS) context.addIssue({ code: "custom", path: ["to"], message })
  })

/** What changed since a cursor that an earlier answer gave. */
export const changesQuery = z.object({
  venue_id: id,
  since: stated("id", z.string().regex(CURSOR_PATTERN, "must be a cursor as the calendar answers it")),
})

/** The visit that someone asks for at the desk; local days of the venue. */
export const freeTimes = venueAvailability.safeExtend({ venue_id: id })

export type CalendarQuery = z.output<typeof calendarQuery>
export type ChangesQuery = z.output<typeof changesQuery>
export type FreeTimes = z.output<typeof freeTimes>

export const vendorCalendarContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/calendar",
    summary: "A venue's calendar: visits, blocks, time off, classes, and when its staff work",
    tag,
    query: calendarQuery,
    answers: ["calendar"],
  },
  {
    method: "GET",
    path: "/admin/calendar/changes",
    summary: "What of a venue's calendar changed since a cursor",
    tag,
    query: changesQuery,
    answers: ["kinds", "cursor"],
  },
  {
    method: "POST",
    path: "/admin/calendar/free-times",
    summary: "When a visit of one or several services can start, for the desk",
    tag,
    body: freeTimes,
    answers: ["availability"],
  },
]
