import type { PlacedTime } from "../bookings/place-visit"
import type { NewClaim } from "./claim"

const MINUTE_MS = 60_000

/** What the claims of a visit have in common. */
export interface VisitClaims {
  booking_id: string
  /** In the order of the segments. */
  segment_ids: readonly string[]
  kind: "hold" | "booking"
  expires_at?: Date
  /** False for a conscious overlap. */
  exclusive?: boolean
}

/**
 * The claims of a placed visit: each segment's staff while they work, each of its units for the whole of it, buffers
 * included. Where two segments of one visit meet in the same person or unit, only buffers overlap, and those do not
 * count against each other: they become one claim.
 */
export function claimsOf(placed: readonly PlacedTime[], of: VisitClaims): NewClaim[] {
  const { segment_ids, ...common } = of
  const claims = placed.flatMap((segment, index) => {
    const at = (minutes: number) => new Date((segment.start + minutes) * MINUTE_MS)
    const whole = {
      starts_at: at(-segment.buffer_before),
      ends_at: at(segment.end - segment.start + segment.buffer_after),
    }
    const own = { ...common, segment_id: segment_ids[index] }
    return [
      ...segment.work.map(({ start, end }) => ({
        ...own,
        subject_id: segment.staff_id,
        subject_type: "staff" as const,
        starts_at: at(start),
        ends_at: at(end),
      })),
      ...segment.unit_ids.map((subject_id) => ({
        ...own,
        subject_id,
        subject_type: "resource" as const,
        ...whole,
      })),
    ]
  })
  return joinOverlaps(claims)
}

function joinOverlaps(claims: readonly NewClaim[]): NewClaim[] {
  const joined: NewClaim[] = []
  for (const claim of [...claims].sort((a, b) => a.starts_at.getTime() - b.starts_at.getTime())) {
    const before = joined.find(
      ({ subject_id, ends_at }) => subject_id === claim.subject_id && ends_at > claim.starts_at,
    )
    if (!before) joined.push({ ...claim })
    else if (claim.ends_at > before.ends_at) before.ends_at = claim.ends_at
  }
  return joined
}
