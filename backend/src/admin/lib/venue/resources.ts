import { request } from "../api/request"
import { useChange } from "../api/use-change"

/** What resources mostly are; any other word is a kind, too. */
export const RESOURCE_KINDS = ["room", "chair", "equipment"] as const

export type NewResource = { name: string; kind: string; quantity: number }

export function useCreateResource(venueId: string) {
  return useChange((body: NewResource) =>
    request<unknown>(`/admin/venues/${venueId}/resources`, { method: "POST", body }),
  )
}

/** Changes a resource; refused with `has_bookings` while visits to come need more units than would be left. */
export function useChangeResource(venueId: string, resourceId: string) {
  return useChange((body: NewResource) =>
    request<unknown>(`/admin/venues/${venueId}/resources/${resourceId}`, { method: "POST", body }),
  )
}

export function useRemoveResource(venueId: string) {
  return useChange((resourceId: string) =>
    request<unknown>(`/admin/venues/${venueId}/resources/${resourceId}`, { method: "DELETE" }),
  )
}
