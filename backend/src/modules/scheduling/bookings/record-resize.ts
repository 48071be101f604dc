import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import type { BookingStatus } from "./booking-status"
import type { Resize } from "./resize"

/** A segment that took another length while the booking's status stayed; minutes. */
type Resized = Resize & { status: BookingStatus; from_minutes: number }

/** Writes the history of another length and its outbox row `booking.resized`, in the transaction of the change. */
export async function recordResize(execute: Execute, resized: Resized): Promise<void> {
  const { booking_id, status, by, segment_id, from_minutes, duration_minutes } = resized
  const lengths = { segment_id, from_minutes, to_minutes: duration_minutes }
  const waived = {
    override_rules: resized.override_rules ?? false,
    accept_overlap: resized.accept_overlap ?? false,
  }
  await execute(
    `insert into booking_history (id, booking_id, at, by_type, by_id, "from", "to", event, details)
     values (?, ?, now(), ?, ?, ?, ?, 'resized', ?::jsonb)`,
    [
      ...[generateEntityId("", "bhis"), booking_id, by.type, by.id, status, status],
      JSON.stringify({ ...lengths, ...waived }),
    ],
  )
  await execute(
    `insert into booking_event (id, name, booking_id, payload, available_at)
     values (?, 'booking.resized', ?, ?::jsonb, now())`,
    [generateEntityId("", "bevt"), booking_id, JSON.stringify({ ...lengths, by: by.type })],
  )
}
