import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { useChange } from "../api/use-change"

/** An absence; the instants are UTC. */
export type TimeOff = { id: string; starts_at: string; ends_at: string; reason: string | null }

type NewTimeOff = { starts_at: string; ends_at: string; reason?: string; force?: boolean }

const pathOf = (staffId: string) => `/admin/staff/${staffId}/time-off`

export function useTimeOff(staffId: string) {
  return useQuery({
    queryKey: [PLAZA, pathOf(staffId)],
    queryFn: () => request<{ time_off: TimeOff[] }>(pathOf(staffId), { query: { limit: 100 } }),
    select: (answer) => answer.time_off,
  })
}

/** Without `force` it is refused with `bookings_affected` when live bookings fall into it. */
export function useCreateTimeOff(staffId: string) {
  return useChange((body: NewTimeOff) => request<unknown>(pathOf(staffId), { method: "POST", body }))
}

export function useRemoveTimeOff() {
  return useChange((id: string) => request<unknown>(`/admin/time-off/${id}`, { method: "DELETE" }))
}
