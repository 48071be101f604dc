import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import { conflict } from "../conflict"
import { lockStaff } from "../staff/staff-venues"
import type { NewRequest } from "./request"

/**
 * Writes a request for time off and answers its id. The staff member's row is locked, so that the same time is not asked
 * for twice at once.
 * @throws 404 unknown staff member; 409 `already_requested` when an open request of theirs lies in this time
 */
export async function askTimeOff(execute: Execute, request: NewRequest): Promise<string> {
  const { staff_id, reason, requested_by } = request
  const [starts_at, ends_at] = [request.starts_at.toISOString(), request.ends_at.toISOString()]
  const member = await lockStaff(execute, staff_id)
  if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no staff ${staff_id}`)
  const [open] = await execute<{ id: string }>(
    `select id from time_off_request where staff_id = ? and status = 'open' and deleted_at is null
       and starts_at < ?::timestamptz and ends_at > ?::timestamptz order by starts_at, id limit 1`,
    [staff_id, ends_at, starts_at],
  )
  if (open) {
    throw conflict(
      "already_requested",
      "You have asked for time off in this time already; it is not decided yet",
      {
        request_id: open.id,
      },
    )
  }
  const id = generateEntityId("", "tofr")
  await execute(
    `insert into time_off_request (id, staff_id, venue_id, starts_at, ends_at, reason, requested_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [id, staff_id, member.venue_id, starts_at, ends_at, reason, requested_by],
  )
  return id
}

/** Takes a request back as if it had never been asked. */
export async function withdrawNew(execute: Execute, id: string): Promise<void> {
  await execute(`delete from time_off_request where id = ? and status = 'open'`, [id])
}
