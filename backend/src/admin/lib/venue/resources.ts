import { request } from "../api/request"
import { useChange } from "../api/use-change"

type NewResource = { name: string; kind: string; quantity: number }

export function useCreateResource(venueId: string) {
  return useChange((body: NewResource) =>
    request<unknown>(`/admin/venues/${venueId}/resources`, { method: "POST", body }),
  )
}

export function useRemoveResource(venueId: string) {
  return useChange((resourceId: string) =>
    request<unknown>(`/admin/venues/${venueId}/resources/${resourceId}`, { method: "DELETE" }),
  )
}
