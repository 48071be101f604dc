import type { MovingBooking, Reschedule } from "../bookings/reschedule"
import type { Execute } from "../../sql"
import { sessionAt } from "./hold-seats"
import { lockSeats } from "./lock-seats"

/**
 * Moves a party from one session of a class to another one; its old places are free with the same transaction.
 * @throws 409 `slot_not_offered`, `slot_unavailable`
 */
export async function moveSeats(
  execute: Execute,
  { id, party_size }: MovingBooking,
  { visit, starts_at, now, override_rules }: Reschedule,
): Promise<void> {
  const session = await lockSeats(execute, {
    session_id: await sessionAt(execute, { segments: visit, starts_at, now, override_rules }),
    party_size,
    except_booking_id: id,
  })
  const times = [session.starts_at.toISOString(), session.ends_at.toISOString()]
  await execute(
    `update booking set session_id = ?, starts_at = ?, ends_at = ?, local_starts_at = ?, updated_at = now()
     where id = ?`,
    [session.id, ...times, session.local_starts_at, id],
  )
  await execute(
    `update booking_segment set staff_id = ?, starts_at = ?, ends_at = ?, updated_at = now() where booking_id = ?`,
    [session.staff_id, ...times, id],
  )
}
