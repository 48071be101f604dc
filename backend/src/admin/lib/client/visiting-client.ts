import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import type { Tag } from "./client"

/** What is worth knowing beside a visit about whoever comes. */
export type VisitingClient = {
  id: string
  tags: Tag[]
  alerts: { id: string; body: string }[]
  visits: number
  no_shows: number
}

/** The client of a booking as the business knows them; null when nobody is known. */
export function useVisitingClient(bookingId: string, enabled: boolean) {
  const path = `/admin/bookings/${bookingId}/client`
  return useQuery({
    queryKey: [PLAZA, path],
    queryFn: () => request<{ client: VisitingClient | null }>(path),
    select: (answer) => answer.client,
    enabled,
  })
}
