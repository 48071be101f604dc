/** A session of a class with how full it is; instants UTC, `local_starts_at` the announced wall time. */
export interface Session {
  id: string
  service_id: string
  venue_id: string
  staff: { id: string; name: string } | null
  starts_at: string
  ends_at: string
  local_starts_at: string
  time_zone: string
  capacity: number
  /** Places of all who come, held ones too. */
  seats_taken: number
  /** Places that can still be had. */
  remaining: number
  status: "scheduled" | "cancelled"
  series_id: string | null
}
