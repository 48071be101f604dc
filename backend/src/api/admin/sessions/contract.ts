import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { cancelByVenue } from "../../schemas/booking"
import { createSessions, updateSession } from "../../schemas/class-session"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { instant } from "../../schemas/primitives"

const tag = "Classes"

/** The query of a class's sessions; `from` and `to` are instants, the span is half-open and overlapped. */
export const sessionListQuery = listQuery(["starts_at"], "starts_at").extend({
  status: oneOrMany(z.enum(["scheduled", "cancelled"])),
  from: instant.optional(),
  to: instant.optional(),
})

export type SessionListQuery = z.output<typeof sessionListQuery>

export const sessionContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/services/:id/sessions",
    summary: "Sessions of a class with the places taken",
    tag,
    query: sessionListQuery,
    answers: ["sessions", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/services/:id/sessions",
    summary: "Schedule one session of a class, or a series; 409 slot_unavailable with conflicts",
    tag,
    body: createSessions,
    answers: ["sessions"],
  },
  {
    method: "POST",
    path: "/admin/sessions/:id",
    summary: "Change who gives a session or how many places it has",
    tag,
    body: updateSession,
    answers: ["session"],
  },
  {
    method: "POST",
    path: "/admin/sessions/:id/cancel",
    summary: "Call a session off and give everyone their money back",
    tag,
    body: cancelByVenue,
    answers: ["session"],
  },
]
