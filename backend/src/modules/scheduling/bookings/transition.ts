import { MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../conflict"
import { releaseClaimsOf } from "../occupancy/release-claims"
import type { Execute } from "../../sql"
import type { Actor } from "./actor"
import { FREED, nextStatus, type BookingAction, type BookingStatus } from "./booking-status"
import { rawAmount } from "./insert-booking"
import { recordChange } from "./record-change"

/** A step to take with a booking. */
export interface Transition {
  booking_id: string
  action: BookingAction
  by: Actor
  reason_code?: string | null
  reason?: string | null
  /** For a cancellation: what is kept and what goes back, in major units. */
  fee?: number
  refund?: number
  /** What else is to be remembered in the history. */
  details?: Record<string, unknown>
}

/**
 * Takes a step with a booking: locks its row, checks that the state allows it, writes state, history and outbox,
 * and frees its time when it no longer keeps it. Answers the state before, for compensation.
 * @throws 404 when there is no such booking, 409 `invalid_transition`
 */
export async function transition(execute: Execute, step: Transition): Promise<BookingStatus> {
  const [row] = await execute<{ status: BookingStatus; same_day: boolean }>(
    `select status, (starts_at at time zone time_zone)::date = (now() at time zone time_zone)::date as same_day
     from booking where id = ? and deleted_at is null for update`,
    [step.booking_id],
  )
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${step.booking_id}`)
  const to = nextStatus(step.action, row.status, row.same_day)
  if (!to) {
    throw conflict(
      "invalid_transition",
      `A booking that is ${row.status} cannot ${step.action.replace("_", " ")}`,
    )
  }
  await execute(
    `update booking set status = ?, updated_at = now(),
       sequence = sequence + case when ? then 1 else 0 end,
       cancelled_by = case when ? = 'cancelled' then ? else cancelled_by end,
       cancellation_fee = ?::numeric, raw_cancellation_fee = ?::jsonb, refund_total = ?::numeric,
       raw_refund_total = ?::jsonb
     where id = ?`,
    [
      to,
      FREED.includes(to),
      to,
      step.by.type,
      ...amountPair(step.fee),
      ...amountPair(step.refund),
      step.booking_id,
    ],
  )
  if (FREED.includes(to)) await releaseClaimsOf(execute, [step.booking_id])
  await recordChange(execute, { ...step, from: row.status, to })
  return row.status
}

const amountPair = (amount: number | undefined) =>
  amount === undefined ? [null, null] : [amount, rawAmount(amount)]
