import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
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
  /** What else is to be remembered, such as rules that the desk waived. */
  details?: Record<string, unknown>
}

/** Inserts one row of history; its parameters are those of `historyParameters`. */
export const INSERT_HISTORY = `insert into booking_history
  (id, booking_id, at, by_type, by_id, "from", "to", reason_code, reason, details)
  values (?, ?, now(), ?, ?, ?, ?, ?, ?, ?::jsonb)`

/** What `INSERT_HISTORY` takes for a change. */
export const historyParameters = (change: StatusChange): unknown[] => [
  generateEntityId("", "bhis"),
  change.booking_id,
  change.by.type,
  change.by.id,
  change.from,
  change.to,
  change.reason_code ?? null,
  change.reason ?? null,
  change.details ? JSON.stringify(change.details) : null,
]

/** Writes the history of a change, in the transaction of the change. */
export async function recordHistory(execute: Execute, change: StatusChange): Promise<void> {
  await execute(INSERT_HISTORY, historyParameters(change))
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

/** A booking that moved to another time while its status stayed; instants UTC. */
export interface Move {
  booking_id: string
  status: BookingStatus
  by: Actor
  from_starts_at: Date
  to_starts_at: Date
  /** What the desk waived. */
  waived: { override_rules: boolean; accept_overlap: boolean }
}

/** Writes the history of a move and its outbox row `booking.rescheduled`, in the transaction of the move. */
export async function recordMove(execute: Execute, move: Move): Promise<void> {
  const times = {
    from_starts_at: move.from_starts_at.toISOString(),
    to_starts_at: move.to_starts_at.toISOString(),
  }
  await execute(
    `insert into booking_history (id, booking_id, at, by_type, by_id, "from", "to", event, details)
     values (?, ?, now(), ?, ?, ?, ?, 'rescheduled', ?::jsonb)`,
    [
      ...[generateEntityId("", "bhis"), move.booking_id, move.by.type, move.by.id, move.status, move.status],
      JSON.stringify({ ...times, ...move.waived }),
    ],
  )
  await execute(
    `insert into booking_event (id, name, booking_id, payload, available_at)
     values (?, 'booking.rescheduled', ?, ?::jsonb, now())`,
    [generateEntityId("", "bevt"), move.booking_id, JSON.stringify({ ...times, by: move.by.type })],
  )
}
