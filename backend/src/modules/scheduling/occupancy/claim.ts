/** A stretch of time that a staff member or a resource unit is taken for; half-open, instants UTC. */
export interface NewClaim {
  subject_id: string
  subject_type: "staff" | "resource"
  starts_at: Date
  ends_at: Date
  kind: "hold" | "booking" | "block" | "time_off" | "session"
  booking_id?: string
  segment_id?: string
  /** The block, time off or session of a class that this claim keeps. */
  source_id?: string
  /** When a hold ends by itself; given for holds only. */
  expires_at?: Date
  /** False only for a conscious overlap, which the exclusion constraint then lets pass. */
  exclusive?: boolean
}
