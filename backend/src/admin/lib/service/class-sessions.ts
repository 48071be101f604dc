import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request, type Query } from "../api/request"
import type { Page } from "../api/resource"
import { useChange } from "../api/use-change"

/** One meeting of a class, with the places taken; instants are UTC, `time_zone` is the venue's. */
export type ClassSession = {
  id: string
  staff: { id: string; name: string } | null
  starts_at: string
  ends_at: string
  time_zone: string
  capacity: number
  seats_taken: number
  status: "scheduled" | "cancelled"
}

/** Once, or by a rule (RFC 5545) counted from the first start on. */
export type NewSessions = ({ starts_at: string } | { rrule: string; from: string; count: number }) & {
  staff_id?: string
  capacity?: number
}

const pathOf = (serviceId: string) => `/admin/services/${serviceId}/sessions`

export function useClassSessions(serviceId: string, query: Query) {
  const { data, ...rest } = useQuery({
    queryKey: [PLAZA, pathOf(serviceId), query],
    queryFn: () => request<Page<"sessions", ClassSession>>(pathOf(serviceId), { query }),
    placeholderData: keepPreviousData,
  })
  return { ...rest, rows: data?.sessions ?? [], count: data?.count ?? 0 }
}

/** All or none; refused with `slot_unavailable` and `conflicts` when staff or rooms are taken. */
export function useCreateSessions(serviceId: string) {
  return useChange((body: NewSessions) =>
    request<{ sessions: ClassSession[] }>(pathOf(serviceId), { method: "POST", body }),
  )
}

export function useCancelSession(id: string) {
  return useChange((body: object) =>
    request<{ session: ClassSession }>(`/admin/sessions/${id}/cancel`, { method: "POST", body }),
  )
}
