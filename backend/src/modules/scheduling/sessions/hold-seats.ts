import { BigNumber, MathBN } from "@medusajs/framework/utils"
import type { HoldRequest, PlacedHold } from "../bookings/hold-request"
import { insertHeldBooking } from "../bookings/insert-booking"
import { conflict } from "../conflict"
import type { Visit } from "../offer/ask"
import type { Execute } from "../../sql"
import { bookableSpan } from "./bookable-span"
import { lockSeats } from "./lock-seats"

/**
 * Holds the places of a party in the session of a class that begins at `starts_at`. `price.standard` of the one
 * segment is that of one place; the session's own staff member may ask another. No time is claimed: the session
 * itself keeps staff and rooms. Runs inside the caller's transaction.
 * @throws 409 `slot_not_offered` (no such session, or outside notice and horizon), `slot_unavailable` (too full)
 */
export async function holdSeats(
  execute: Execute,
  request: HoldRequest,
  exceptBookingId?: string,
): Promise<PlacedHold> {
  const [segment] = request.segments
  const session = await lockSeats(execute, {
    session_id: await sessionAt(execute, request),
    party_size: request.party_size,
    except_booking_id: exceptBookingId,
  })
  const { standard, by_staff } = segment.price
  const place = session.staff_id === null ? standard : (by_staff[session.staff_id] ?? standard)
  return insertHeldBooking(execute, {
    request,
    session_id: session.id,
    local_starts_at: session.local_starts_at,
    hold_expires_at: new Date(request.now.getTime() + request.hold_minutes * 60_000),
    segments: [
      {
        request: segment,
        staff_id: session.staff_id,
        unit_ids: [],
        starts_at: session.starts_at,
        ends_at: session.ends_at,
        buffer_before_minutes: 0,
        buffer_after_minutes: 0,
        processing: [],
        quantity: request.party_size,
        price: new BigNumber(MathBN.mult(place, request.party_size)).numeric,
      },
    ],
  })
}

/**
 * The id of the session that a visit to a class means: the one of its service that begins at its start, with the
 * staff member asked for. The desk may go beyond notice and horizon.
 * @throws 409 `slot_not_offered`
 */
export async function sessionAt(
  execute: Execute,
  {
    segments,
    starts_at,
    now,
    override_rules,
  }: {
    segments: Visit
    starts_at: Date
    now: Date
    override_rules?: boolean
  },
): Promise<string> {
  const [{ offer, choice }] = segments
  const { from, until } = bookableSpan(offer, now)
  const [session] = await execute<{ id: string }>(
    `select id from class_session where service_id = ? and starts_at = ?::timestamptz and status = 'scheduled'
       and deleted_at is null and (?::text is null or staff_id = ?)`,
    [offer.service_id, starts_at.toISOString(), choice.staff_id, choice.staff_id],
  )
  const isOpen = override_rules || (starts_at >= from && starts_at < until)
  if (!session || !isOpen)
    throw conflict("slot_not_offered", "starts_at is not a time that this class offers")
  return session.id
}
