import type { Execute } from "../sql"
import { SYSTEM } from "./actor"
import type { BookingStatus } from "./booking-status"
import { recordHistory } from "./record-change"

/**
 * Undoes the end of a booking whose workflow failed: its time is claimed again, its state, fee and mail are as
 * before. When someone took the time in between, the exclusion constraint refuses and the booking stays ended.
 */
export async function reviveBooking(
  execute: Execute,
  { booking_id, status }: { booking_id: string; status: BookingStatus },
): Promise<void> {
  const [row] = await execute<{ status: BookingStatus }>(
    `select status from booking where id = ? for update`,
    [booking_id],
  )
  if (!row || row.status === status) return
  await execute(`update claim set live = true where booking_id = ? and not live`, [booking_id])
  await execute(
    `update booking set status = ?, cancelled_by = null, cancellation_fee = null, raw_cancellation_fee = null,
       refund_total = null, raw_refund_total = null, updated_at = now() where id = ?`,
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
