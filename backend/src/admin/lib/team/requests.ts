import { useMutation, useQueryClient } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { resource } from "../api/resource"

export const REQUEST_STATUSES = ["open", "approved", "declined", "withdrawn", "cancelled"] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]

/** A request for time off; instants UTC. */
export type TimeOffRequest = {
  id: string
  status: RequestStatus
  staff: { id: string; name: string }
  venue: { id: string; time_zone: string }
  starts_at: string
  ends_at: string
  reason: string | null
  note: string | null
  decided_by: string | null
  decided_at: string | null
  created_at: string
  /** while it is open: visits that lie in its time */
  bookings_affected: number
}

const PATH = "/admin/time-off-requests"

export const timeOffRequests = resource<TimeOffRequest, "time_off_requests", "time_off_request">({
  path: PATH,
  plural: "time_off_requests",
  singular: "time_off_request",
})

type Step = { step: "approve" | "decline" | "withdraw"; note?: string; force?: boolean }

/** Ends a request. What the page shows is fetched again also when it is refused: somebody else was faster. */
export function useDecide(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ step, ...body }: Step) =>
      request<unknown>(`${PATH}/${id}/${step}`, { method: "POST", body }),
    onSettled: () => client.invalidateQueries({ queryKey: [PLAZA] }),
  })
}
