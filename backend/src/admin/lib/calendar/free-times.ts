import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { CALENDAR } from "./calendar"

/** One part of a visit that is asked for; `staff_id` null is anyone. */
export type AskedSegment = { variant_id: string; staff_id: string | null }

type Availability = { days: { slots: { starts_at: string }[] }[] }

const PATH = `${CALENDAR}/free-times`

/** When a visit could start on a local date of the venue, as instants; asked only once all of it is chosen. */
export function useFreeTimes(asked: { venue_id: string; date: string; segments: AskedSegment[] }) {
  const { venue_id, date, segments } = asked
  return useQuery({
    queryKey: [PLAZA, PATH, asked],
    queryFn: () =>
      request<{ availability: Availability }>(PATH, {
        method: "POST",
        body: { venue_id, from: date, to: date, segments },
      }),
    select: ({ availability }) =>
      availability.days.flatMap(({ slots }) => slots.map(({ starts_at }) => starts_at)),
    enabled: date !== "" && segments.length > 0 && segments.every(({ variant_id }) => variant_id !== ""),
  })
}
