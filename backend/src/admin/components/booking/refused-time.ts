import { hasCode } from "../../lib/api/error"

const REFUSALS = ["slot_unavailable", "slot_not_offered"] as const

/** The key of what to say when a time was refused; null when that was not the reason. */
export function refusedTime(error: unknown): string | null {
  const code = REFUSALS.find((refused) => hasCode(error, refused))
  if (!code) return null
  const conflicts = hasCode(error, "slot_unavailable") ? error.body.conflicts : []
  const overlaps = Array.isArray(conflicts) && conflicts.length > 0
  return `plaza.bookings.create.refused.${overlaps ? "overlaps" : code}`
}
