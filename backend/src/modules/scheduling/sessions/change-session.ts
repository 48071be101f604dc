import { MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../conflict"
import { insertClaims } from "../occupancy/insert-claims"
import { expireHoldsOn } from "../occupancy/release-claims"
import type { Execute } from "../../sql"
import { claimsOfSession } from "./claims-of-session"
import { lockSession, type LockedSession } from "./lock-seats"

/** What becomes of a session; what is absent stays. */
export interface SessionChange {
  id: string
  /** Null: nobody in particular. */
  staff_id?: string | null
  capacity?: number
}

/**
 * Changes who gives a session and how many places it has. Those who come to it see the new staff member; their
 * prices stay.
 * @throws 404; 409 `invalid_transition` when it is cancelled or over, `has_bookings` when more places are sold than
 * there would be, `slot_unavailable` when the staff member is taken
 */
export async function changeSession(execute: Execute, change: SessionChange): Promise<void> {
  const session = await lockSession(execute, change.id)
  if (!session) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no session ${change.id}`)
  refuseEnded(session, "changed")
  const { staff_id, capacity } = change
  if (capacity !== undefined) {
    if (capacity < session.seats_taken) {
      throw conflict("has_bookings", `${session.seats_taken} places of this session are taken`, {
        seats_taken: session.seats_taken,
      })
    }
    await execute(`update class_session set capacity = ?, updated_at = now() where id = ?`, [
      capacity,
      session.id,
    ])
  }
  if (staff_id !== undefined && staff_id !== session.staff_id) await giveTo(execute, session, staff_id)
}

/**
 * @throws 409 `invalid_transition` for a session that is cancelled or over
 */
export function refuseEnded({ status, ends_at }: LockedSession, verb: string): void {
  if (status === "cancelled") throw conflict("invalid_transition", `A cancelled session cannot be ${verb}`)
  if (ends_at <= new Date()) throw conflict("invalid_transition", `A session that is over cannot be ${verb}`)
}

async function giveTo(execute: Execute, session: LockedSession, staffId: string | null): Promise<void> {
  if (staffId !== null) await expireHoldsOn(execute, [staffId])
  await execute(`delete from claim where source_id = ? and kind = 'session' and subject_type = 'staff'`, [
    session.id,
  ])
  const [buffers] = await execute<{ buffer_before_minutes: number; buffer_after_minutes: number }>(
    `select v.buffer_before_minutes, v.buffer_after_minutes from class_session s join service v on v.id = s.service_id
     where s.id = ?`,
    [session.id],
  )
  const claims = claimsOfSession({ ...session, staff_id: staffId, unit_ids: [] }, buffers)
  const won = await insertClaims(execute, claims)
  if (won.length < claims.length) {
    throw conflict("slot_unavailable", "This staff member is taken at the time of the session", {
      conflicts: [{ starts_at: session.starts_at.toISOString() }],
    })
  }
  await execute(`update class_session set staff_id = ?, updated_at = now() where id = ?`, [
    staffId,
    session.id,
  ])
  await execute(
    `update booking_segment g set staff_id = ?, updated_at = now() from booking b
     where b.id = g.booking_id and b.session_id = ? and b.status in ('held', 'requested', 'confirmed')`,
    [staffId, session.id],
  )
}
