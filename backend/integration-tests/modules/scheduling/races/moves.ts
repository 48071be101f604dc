import { SYSTEM } from "../../../../src/modules/scheduling/bookings/actor"
import { frozenVisit, type BookedSegment } from "../../../../src/modules/scheduling/bookings/frozen-visit"
import { rescheduleBooking, type Reschedule } from "../../../../src/modules/scheduling/bookings/reschedule"
import type { Offer } from "../../../../src/modules/scheduling/offer/offer"
import type { Pool, Work } from "./pool"

/** A booking that wants another time, as the workflow asks for it. */
export async function moveOf(
  pool: Pool,
  offers: readonly Offer[],
  booking_id: string,
  starts_at: Date,
  more: Partial<Reschedule> = {},
): Promise<Reschedule> {
  const segments = await pool.execute<BookedSegment>(
    `select * from booking_segment where booking_id = ? order by rank`,
    [booking_id],
  )
  const visit = frozenVisit(offers, segments, undefined)
  if (!visit) throw new Error("A service of the booking is gone")
  return { booking_id, visit, starts_at, by: SYSTEM, now: new Date(), ...more }
}

export const moving =
  (wanted: Reschedule): Work<void> =>
  (execute) =>
    rescheduleBooking(execute, wanted)
