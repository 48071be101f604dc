import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { useChange } from "../api/use-change"

const ROTA = "/admin/rota"

/** A shift in wall time `HH:MM` (`ends` up to 36:00), and where it is worked. */
export type RotaShift = { starts: string; ends: string; venue_id: string }

/** What somebody works on one date; `minutes` are those at the venue of the schedule. */
export type RotaDay = { date: string; is_override: boolean; minutes: number; shifts: RotaShift[] }

export type RotaMember = {
  id: string
  name: string
  title: string | null
  color: string | null
  home_venue_id: string
  /** of all their shifts: another one after each change */
  revision: string
  minutes: number
  days: RotaDay[]
}

/** A date of the venue; the instants are its midnights. */
export type VenueDay = {
  date: string
  label: string | null
  opening: { opens: string; closes: string }[]
  starts_at: string
  ends_at: string
}

export type RotaAbsence = {
  id: string
  staff_id: string
  starts_at: string
  ends_at: string
  reason: string | null
}

/** A venue's team schedule between two of its local dates, both included. */
export type Rota = {
  venue_id: string
  time_zone: string
  from: string
  to: string
  days: VenueDay[]
  staff: RotaMember[]
  time_off: RotaAbsence[]
  requests: RotaAbsence[]
}

export type RotaQuery = { venue_id: string; from: string; to: string; staff_id?: string }

/** The team schedule; the days before stay on the screen while it loads. */
export function useRota(query: RotaQuery | null) {
  return useQuery({
    queryKey: [PLAZA, ROTA, query],
    queryFn: () => request<{ rota: Rota }>(ROTA, { query: query ?? {} }),
    select: (answer) => answer.rota,
    placeholderData: keepPreviousData,
    enabled: query !== null,
  })
}

/** `shifts`: what is worked on these dates, nothing on a day off, null as every week. */
type DayChange = {
  dates: string[]
  shifts: { starts: string; ends: string; venue_id?: string }[] | null
  revision: string
}

export const useChangeDays = (staffId: string) =>
  useChange((body: DayChange) => request<unknown>(`/admin/staff/${staffId}/days`, { method: "POST", body }))

type WeekCopy = { venue_id: string; from: string; weeks: number; staff_ids?: string[] }

export const useCopyWeek = () =>
  useChange((body: WeekCopy) => request<{ changed: number }>(`${ROTA}/copy-week`, { method: "POST", body }))
