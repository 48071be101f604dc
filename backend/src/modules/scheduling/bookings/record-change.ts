import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../sql"
import type { Actor } from "./actor"
import type { BookingStatus } from "./booking-status"

/** A change of status as history keeps it. */
export interface StatusChange {
  booking_id: string
  from: BookingStatus | null
  to: BookingStatus
  by: Actor
  reason_code?: string | null
  reason?: string | null
}

/** Writes the history of a change, in the transaction of the change. */
export async function recordHistory(execute: Execute, change: StatusChange): Promise<void> {
  await execute(
    `insert into booking_history (id, booking_id, at, by_type, by_id, "from", "to", reason_code, reason)
     values (?, ?, now(), ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId("", "bhis"),
      change.booking_id,
      change.by.type,
      change.by.id,
      change.from,
      change.to,
      change.reason_code ?? null,
      change.reason ?? null,
    ],
  )
}

/** Writes the history of a change and its outbox row `booking.<status>`, in the transaction of the change. */
export async function recordChange(execute: Execute, change: StatusChange): Promise<void> {
  await recordHistory(execute, change)
  await execute(
    `insert into booking_event (id, name, booking_id, payload, available_at) values (?, ?, ?, ?::jsonb, now())`,
    [
      generateEntityId("", "bevt"),
      `booking.${change.to}`,
      change.booking_id,
      JSON.stringify({ from: change.from, by: change.by.type }),
    ],
  )
}
