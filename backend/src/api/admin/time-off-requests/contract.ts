import { z } from "@medusajs/framework/zod"
import { REQUEST_STATUSES } from "../../../modules/scheduling/time-off-requests/request"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { id, instant } from "../../schemas/primitives"
import { approveRequest, askTimeOff, declineRequest } from "../../schemas/time-off-request"

/** The query of the list of requests; those whose time overlaps `from` to `to`. */
export const requestListQuery = listQuery(["starts_at", "created_at"], "-created_at").extend({
  status: z.enum(REQUEST_STATUSES).optional(),
  venue_id: id.optional(),
  staff_id: id.optional(),
  from: instant.optional(),
  to: instant.optional(),
})

export type RequestListQuery = z.output<typeof requestListQuery>

const tag = "Time off"
const one = { tag, answers: ["time_off_request"] }

export const timeOffRequestContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/time-off-requests",
    summary: "Requests for time off, latest first; staff see their own",
    tag,
    query: requestListQuery,
    answers: ["time_off_requests", "count", "offset", "limit"],
  },
  {
    ...one,
    method: "POST",
    path: "/admin/time-off-requests",
    summary: "Ask for time off, for the staff member of one's own login",
    body: askTimeOff,
  },
  { ...one, method: "GET", path: "/admin/time-off-requests/:id", summary: "One request for time off" },
  {
    ...one,
    method: "POST",
    path: "/admin/time-off-requests/:id/approve",
    summary:
      "Approve a request, which makes the time off; 403 for a manager's own, 409 bookings_affected unless forced",
    body: approveRequest,
  },
  {
    ...one,
    method: "POST",
    path: "/admin/time-off-requests/:id/decline",
    summary: "Decline a request; 403 for a manager's own",
    body: declineRequest,
  },
  {
    ...one,
    method: "POST",
    path: "/admin/time-off-requests/:id/withdraw",
    summary: "Withdraw one's own request while it is open",
  },
]
