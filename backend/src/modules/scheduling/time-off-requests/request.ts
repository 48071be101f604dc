/** What became of a request for time off. */
export const REQUEST_STATUSES = ["open", "approved", "declined", "withdrawn", "cancelled"] as const

export type RequestStatus = (typeof REQUEST_STATUSES)[number]

/** What a staff member asks for. */
export interface NewRequest {
  staff_id: string
  starts_at: Date
  ends_at: Date
  reason: string | null
  /** The user who asks. */
  requested_by: string
}

/** How an open request ends. `force` approves it although bookings lie in its time; they stay. */
export type Decision =
  | { id: string; step: "approve"; by: string; note: string | null; force: boolean }
  | { id: string; step: "decline"; by: string; note: string | null }
  | { id: string; step: "withdraw" }

/** A request as it is locked for a decision. */
export interface LockedRequest {
  id: string
  staff_id: string
  starts_at: Date
  ends_at: Date
  reason: string | null
  status: RequestStatus
  time_off_id: string | null
}
