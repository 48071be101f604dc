import { MedusaError } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import type { OverrideRow, ShiftRow } from "../week-rows"

/** A staff member and their home venue. */
interface Member {
  id: string
  venue_id: string
}

/**
 * Locks the row of a staff member for the transaction, so that their venues and their shifts do not change at once.
 */
export async function lockStaff(execute: Execute, staffId: string): Promise<Member | null> {
  const [member] = await execute<Member>(
    `select id, venue_id from staff_member where id = ? and deleted_at is null for update`,
    [staffId],
  )
  return member ?? null
}

/**
 * Makes these the further venues of a staff member, beside their home; the caller holds their row.
 * @throws 400 when shifts or overrides name a venue that they leave
 */
export async function writeStaffVenues(
  execute: Execute,
  { id, venue_id }: Member,
  venueIds: readonly string[],
): Promise<void> {
  const further = [...new Set(venueIds)].filter((venue) => venue !== venue_id)
  const [used] = await execute<{ venue_id: string }>(
    `select venue_id from shift where staff_id = ? and deleted_at is null and not (venue_id = any(?))
     union all
     select venue_id from shift_override where staff_id = ? and deleted_at is null and not (venue_id = any(?))
     limit 1`,
    [id, [venue_id, ...further], id, [venue_id, ...further]],
  )
  if (used) throw invalid(`venue_ids: there are shifts at ${used.venue_id}; remove them first`)
  await execute(`delete from staff_venue where staff_id = ? and not (venue_id = any(?))`, [id, further])
  await execute(
    `insert into staff_venue (id, staff_id, venue_id)
     select 'stve_' || gen_random_uuid(), ?, unnest(?::text[]) on conflict do nothing`,
    [id, further],
  )
}

/**
 * Checks that shifts are at venues where their staff member works; the caller holds their row.
 * @throws 400 naming the first that is not
 */
export async function refuseForeignShifts(
  execute: Execute,
  { staff_id, weekly, overrides }: { staff_id: string; weekly: ShiftRow[]; overrides: OverrideRow[] },
): Promise<void> {
  const rows = await execute<{ venue_id: string }>(
    `select venue_id from staff_member where id = ?
     union all
     select venue_id from staff_venue where staff_id = ? and deleted_at is null`,
    [staff_id, staff_id],
  )
  const own = new Set(rows.map(({ venue_id }) => venue_id))
  for (const [field, list] of Object.entries({ weekly, overrides })) {
    const at = list.findIndex(({ venue_id }) => venue_id && !own.has(venue_id))
    if (at >= 0) throw invalid(`${field}.${at}.venue_id: ${list[at].venue_id} is not a venue of theirs`)
  }
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
