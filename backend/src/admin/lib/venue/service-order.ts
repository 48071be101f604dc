import { useQuery } from "@tanstack/react-query"

import { loadAll } from "../api/load-all"
import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { useChange } from "../api/use-change"
import type { Service } from "../service/service"

/** All services of a venue, as its page in the store shows them. */
export function useServicesInOrder(venueId: string) {
  return useQuery({
    queryKey: [PLAZA, "/admin/services", "in-order", venueId],
    queryFn: () => loadAll<Service>("/admin/services", "services", { venue_id: venueId, order: "rank" }),
  })
}

/** Puts the services of a venue in order; those that are not named stay behind the others. */
export function useOrderServices(venueId: string) {
  return useChange((service_ids: string[]) =>
    request<unknown>(`/admin/venues/${venueId}/service-order`, { method: "POST", body: { service_ids } }),
  )
}
