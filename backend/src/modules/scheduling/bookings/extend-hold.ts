import { MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../conflict"
import type { Execute } from "../../sql"
import type { BookingStatus } from "./booking-status"

/**
 * Gives a held booking `minutes` more, counted from now, once.
 * @throws 404 not of this cart, 409 `already_extended`, `hold_expired`, `invalid_transition`
 */
export async function extendHold(
  execute: Execute,
  input: { booking_id: string; cart_id: string; minutes: number },
): Promise<void> {
  const [row] = await execute<{ status: BookingStatus; hold_extended: boolean; expired: boolean }>(
    `select status, hold_extended, hold_expires_at <= now() as expired from booking
     where id = ? and cart_id = ? and deleted_at is null for update`,
    [input.booking_id, input.cart_id],
  )
  if (!row)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${input.booking_id} in this cart`)
  if (row.status === "expired" || (row.status === "held" && row.expired)) {
    throw conflict("hold_expired", "The time held for this booking has run out")
  }
  if (row.status !== "held")
    throw conflict("invalid_transition", `A booking that is ${row.status} is not on hold`)
  if (row.hold_extended) throw conflict("already_extended", "This hold was extended before")
  await execute(
    `update booking set hold_extended = true, hold_expires_at = now() + make_interval(mins => ?), updated_at = now()
     where id = ?`,
    [input.minutes, input.booking_id],
  )
  await execute(
    `update claim set expires_at = (select hold_expires_at from booking where id = ?)
     where booking_id = ? and live and kind = 'hold'`,
    [input.booking_id, input.booking_id],
  )
}
