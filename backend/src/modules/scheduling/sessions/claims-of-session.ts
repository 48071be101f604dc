import type { NewClaim } from "../occupancy/claim"

const MINUTE_MS = 60_000

/** A session's time and what it keeps for itself. */
export interface KeptTime {
  id: string
  starts_at: Date
  ends_at: Date
  staff_id: string | null
  unit_ids: readonly string[]
}

/** The claims by which a session keeps its staff member and units, the service's buffers around it. */
export function claimsOfSession(
  session: KeptTime,
  buffers: { buffer_before_minutes: number; buffer_after_minutes: number },
): NewClaim[] {
  const kept = {
    starts_at: new Date(session.starts_at.getTime() - buffers.buffer_before_minutes * MINUTE_MS),
    ends_at: new Date(session.ends_at.getTime() + buffers.buffer_after_minutes * MINUTE_MS),
    kind: "session" as const,
    source_id: session.id,
  }
  const staff = session.staff_id === null ? [] : [session.staff_id]
  return [
    ...staff.map((subject_id) => ({ ...kept, subject_id, subject_type: "staff" as const })),
    ...session.unit_ids.map((subject_id) => ({ ...kept, subject_id, subject_type: "resource" as const })),
  ]
}
