import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../conflict"
import type { Execute } from "../../sql"
import { insertClaims } from "./insert-claims"
import { expireHoldsOn } from "./release-claims"
import { liveBookingIds } from "./time-off"

/** A time to be kept free; `claimed` are the staff member or the resource's units. */
export interface NewBlock {
  venue_id: string
  subject_id: string
  subject_type: "staff" | "resource"
  claimed: string[]
  starts_at: Date
  ends_at: Date
  reason: string | null
}

/**
 * Writes a block with its claims; answers its id.
 * @throws 409 `bookings_affected` with the ids of the bookings that have the time
 */
export async function addBlock(execute: Execute, block: NewBlock): Promise<string> {
  const id = generateEntityId("", "blk")
  const { starts_at, ends_at, subject_type, claimed } = block
  await expireHoldsOn(execute, claimed)
  await execute(
    `insert into block (id, venue_id, subject_id, subject_type, starts_at, ends_at, reason)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      block.venue_id,
      block.subject_id,
      subject_type,
      starts_at.toISOString(),
      ends_at.toISOString(),
      block.reason,
    ],
  )
  const won = await insertClaims(
    execute,
    claimed.map((subject_id) => ({
      subject_id,
      subject_type,
      starts_at,
      ends_at,
      kind: "block",
      source_id: id,
    })),
  )
  if (won.length === claimed.length) return id
  const taken: string[] = []
  for (const subject_id of claimed) {
    taken.push(...(await liveBookingIds(execute, { subject_id, from: starts_at, until: ends_at })))
  }
  throw conflict("bookings_affected", "This time is taken already", { booking_ids: [...new Set(taken)] })
}

/** Removes a block and frees its time. */
export async function removeBlock(execute: Execute, id: string): Promise<void> {
  await execute(`delete from claim where source_id = ?`, [id])
  await execute(`update block set deleted_at = now() where id = ? and deleted_at is null`, [id])
}
