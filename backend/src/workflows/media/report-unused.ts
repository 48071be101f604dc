import type { MedusaContainer } from "@medusajs/framework/types"
import { UNATTACHED_HOURS, UNUSED_MINUTES } from "../../modules/media/service"
import { loadMediaUse, type MediaUse } from "../../queries/media-use"

const MOST = 1000
const MINUTE_MS = 60_000

/** Why an upload is to be removed. */
export type UnusedReason = "never_attached" | "not_used" | "removal_unfinished"

/** Up to 1000 uploads that sweeps will remove, the oldest first; `due_at` is when the next sweep takes them. */
export async function reportUnused(container: MedusaContainer) {
  const uses = await loadMediaUse(container, { limit: MOST })
  return uses.flatMap((media) => {
    const due = dueOf(media)
    if (!due) return []
    const { id, purpose, vendor_id, bytes, created_at } = media
    return { id, purpose, vendor_id, bytes, created_at, ...due }
  })
}

function dueOf({ used, created_at, attached_at, unused_since, deleted_at }: MediaUse): {
  reason: UnusedReason
  due_at: Date
} | null {
  if (deleted_at) return { reason: "removal_unfinished", due_at: deleted_at }
  if (used) return null
  if (!attached_at) return { reason: "never_attached", due_at: after(created_at, UNATTACHED_HOURS * 60) }
  return { reason: "not_used", due_at: after(unused_since ?? new Date(), UNUSED_MINUTES) }
}

const after = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * MINUTE_MS)
