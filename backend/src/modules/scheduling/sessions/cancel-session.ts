import { MedusaError } from "@medusajs/framework/utils"
import type { BookingStatus } from "../bookings/booking-status"
import type { Execute } from "../../sql"
import { refuseEnded } from "./change-session"
import { lockSession } from "./lock-seats"

/**
 * Calls a session off and frees its staff and rooms; from then on nobody can take a place in it. One that is
 * cancelled already stays so. Its bookings are ended one by one by who calls.
 * @throws 404; 409 `invalid_transition` when it is over
 */
export async function cancelSession(execute: Execute, id: string): Promise<void> {
  const session = await lockSession(execute, id)
  if (!session) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no session ${id}`)
  if (session.status === "cancelled") return
  refuseEnded(session, "cancelled")
  await execute(`update class_session set status = 'cancelled', updated_at = now() where id = ?`, [id])
  await freeClaimsOf(execute, [id])
}

/** The bookings of a session that are still to be ended, ascending by id. */
export function bookingsToEnd(
  execute: Execute,
  sessionId: string,
): Promise<{ id: string; status: BookingStatus }[]> {
  return execute(
    `select id, status from booking where session_id = ? and status in ('held', 'requested', 'confirmed')
       and deleted_at is null order by id`,
    [sessionId],
  )
}

/** Sessions called off more than `minutes` ago that still have live bookings: ending those was interrupted. */
export async function interruptedCancellations(execute: Execute, minutes: number): Promise<string[]> {
  const rows = await execute<{ id: string }>(
    `select s.id from class_session s where s.status = 'cancelled' and s.deleted_at is null
       and s.updated_at < now() - make_interval(mins => ?)
       and exists (select 1 from booking b where b.session_id = s.id and b.deleted_at is null
         and b.status in ('held', 'requested', 'confirmed'))
     order by s.id`,
    [minutes],
  )
  return rows.map(({ id }) => id)
}

/** Calls off all coming sessions of a service that is being removed; answers the ids of those it changed. */
export async function withdrawSessions(execute: Execute, serviceId: string): Promise<string[]> {
  const rows = await execute<{ id: string }>(
    `update class_session set status = 'cancelled', updated_at = now()
     where service_id = ? and status = 'scheduled' and ends_at > now() and deleted_at is null returning id`,
    [serviceId],
  )
  const ids = rows.map(({ id }) => id)
  await freeClaimsOf(execute, ids)
  return ids
}

/** Undoes `withdrawSessions`; when someone took the time in between, the exclusion constraint refuses. */
export async function restoreSessions(execute: Execute, ids: readonly string[]): Promise<void> {
  await execute(`update class_session set status = 'scheduled', updated_at = now() where id = any(?)`, [ids])
  await execute(`update claim set live = true where source_id = any(?) and kind = 'session'`, [ids])
}

async function freeClaimsOf(execute: Execute, ids: readonly string[]): Promise<void> {
  await execute(`update claim set live = false where source_id = any(?) and kind = 'session' and live`, [ids])
}
