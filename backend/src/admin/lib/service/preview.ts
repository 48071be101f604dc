import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"

/** Why a day has no start. */
export type EmptyReason =
  | "no_staff"
  | "closed"
  | "no_shift"
  | "fully_booked"
  | "daily_limit"
  | "past"
  | "notice"
  | "beyond_horizon"
  | "out_of_season"
  | "outside_own_hours"
  | "no_resource"
  | "shift_outside_hours"
  | "too_short"
  | "no_session"

/** One day of a service as shoppers would see it; instants UTC, the date in the venue's zone. */
export type Preview = {
  date: string
  time_zone: string
  variant: string
  /** whether shoppers see the service as it is stored */
  listed: boolean
  slots: { starts_at: string; ends_at: string; remaining: number; staff_ids?: string[] }[]
  empty: EmptyReason | null
  staff: { id: string; name: string; empty: EmptyReason | null }[]
  next_available: string | null
}

/** What is looked at: rules that are not saved, the variant by its place from 0, and the day (undefined: the next open one). */
export type PreviewAsked = { draft: object; variant: number; date?: string }

/** A day of a service with rules that are not saved; what was shown stays until the next answer is there. */
export function usePreview(serviceId: string, asked: PreviewAsked) {
  return useQuery({
    queryKey: [PLAZA, "/admin/services", serviceId, "preview", asked],
    queryFn: () =>
      request<{ preview: Preview }>(`/admin/services/${serviceId}/preview`, { method: "POST", body: asked }),
    select: ({ preview }) => preview,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
    gcTime: 60_000,
  })
}
