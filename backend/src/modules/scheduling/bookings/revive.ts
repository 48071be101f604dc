import type { Execute } from "../../sql"
import { SYSTEM } from "./actor"
import type { BookingStatus } from "./booking-status"
import { takeBack } from "./reclaim"
import { recordHistory } from "./record-change"

/**
 * Undoes the end of a booking whose workflow failed: its time is claimed again, its state, fee and mail are as
 * before.
 * @throws 409 `hold_expired` when someone took the time in between; the booking stays ended
 */
export async function reviveBooking(
  execute: Execute,
  { booking_id, status }: { booking_id: string; status: BookingStatus },
): Promise<void> {
  const [row] = await execute<{ status: BookingStatus; session_id: string | null; party_size: number }>(
    `select status, session_id, party_size from booking where id = ? for update`,
    [booking_id],
  )
  if (!row || row.status === status) return
  await takeBack(execute, [{ id: booking_id, ...row }], { kind: "booking" })
  await execute(
    `update booking set status = ?, cancelled_by = null, cancellation_fee = null, raw_cancellation_fee = null,
       refund_total = null, raw_refund_total = null, sequence = sequence + 1, updated_at = now() where id = ?`,
    [status, booking_id],
  )
  await execute(`delete from booking_event where booking_id = ? and name = ? and delivered_at is null`, [
    booking_id,
    `booking.${row.status}`,
  ])
  await recordHistory(execute, {
    booking_id,
    from: row.status,
    to: status,
    by: SYSTEM,
    reason_code: "undone",
  })
}
