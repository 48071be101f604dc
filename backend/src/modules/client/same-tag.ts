import type { Execute } from "../sql"
import { conflict } from "../scheduling/conflict"
import type { TAG_COLORS } from "./models/client-tag"

/** A tag for a vendor's list. */
export interface NewTag {
  vendor_id: string
  name: string
  color: (typeof TAG_COLORS)[number]
}

/** What changes of a tag. */
export type TagChange = { id: string } & Partial<Pick<NewTag, "name" | "color">>

/**
 * Refuses a second tag of a name in a vendor's list, however it is written. The list is locked for the transaction, so that
 * of two who add the same tag at once the second is told.
 * @throws 409 `tag_exists`
 */
export async function refuseSameTag(
  execute: Execute,
  { id, vendor_id, name }: { id?: string; vendor_id: string; name: string },
): Promise<void> {
  await execute(`select pg_advisory_xact_lock(hashtext('client_tag'), hashtext(?))`, [vendor_id])
  const [same] = await execute<{ id: string; name: string }>(
    `select id, name from client_tag
     where vendor_id = ? and lower(name) = lower(?) and id <> ? and deleted_at is null limit 1`,
    [vendor_id, name, id ?? ""],
  )
  if (same) throw conflict("tag_exists", `There is a tag ${same.name} already`, { tag_id: same.id })
}
