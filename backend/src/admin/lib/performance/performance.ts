import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request, type Query } from "../api/request"
import type { Days } from "../dashboard/dashboard"

/** What one staff member did in some days; shares are between 0 and 1, null where there is nothing to share. */
export type StaffFigures = {
  visits_completed: number
  /** major units, each currency apart */
  revenue: { currency_code: string; amount: number }[]
  /** null until clients can rate visits */
  rating: number | null
  no_shows: number
  no_show_rate: number | null
  booked_minutes: number
  planned_minutes: number
  occupancy: number | null
  check_ins: number
  on_time_check_ins: number
  punctuality: number | null
}

export type StaffPerformance = {
  staff: { id: string; name: string }
  current: StaffFigures
  previous: StaffFigures
}

export type Performance = {
  performance: StaffPerformance[]
  count: number
  period: { current: Days; previous: Days }
  time_zone: string
}

const PERFORMANCE = "/admin/performance"

/** The figures of the team; those before stay on the screen while it loads. */
export function usePerformance(query: Query | null) {
  return useQuery({
    queryKey: [PLAZA, PERFORMANCE, query],
    queryFn: () => request<Performance>(PERFORMANCE, { query: query ?? {} }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  })
}
