import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { CALENDAR } from "./calendar"

/** Someone who has booked with the business before. */
export type Client = {
  id: string
  name: string | null
  email: string | null
  phone: string | null
  visits: number
  last_visit_at: string
}

const PATH = `${CALENDAR}/clients`

/** Those whose name, telephone or e-mail fits; nobody is asked for before two characters are typed. */
export function useClients(venueId: string, typed: string) {
  const q = typed.trim()
  return useQuery({
    queryKey: [PLAZA, PATH, venueId, q],
    queryFn: () => request<{ clients: Client[] }>(PATH, { query: { venue_id: venueId, q } }),
    select: (answer) => answer.clients,
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
  })
}
