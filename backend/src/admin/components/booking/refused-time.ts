import { hasCode } from "../../lib/api/error"

const REFUSALS = ["slot_unavailable", "slot_not_offered"] as const

/** The key of what to say when a time was refused; null when that was not the reason. */
export function refusedTime(error: unknown): string | null {
  const code = REFUSALS.find((refused) => hasCode(error, refused))
  if (!code) return null
  const overlaps = hasCode(error, "slot_unavailable") && Array.isArray(error.body.conflicts)
  return `plaza.bookings.create.refused.${overlaps ? "overlaps" : code}`
}
