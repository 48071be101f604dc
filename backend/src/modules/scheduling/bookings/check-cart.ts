import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { conflict } from "../conflict"
import type { Execute } from "../../sql"
import type { BookingStatus } from "./booking-status"

/** A line of a cart, as far as bookings care. */
export interface CartLine {
  id: string
  variant_id: string | null
  quantity: BigNumberInput
  unit_price: BigNumberInput
}

interface SegmentRow {
  line_item_id: string | null
  variant_id: string
  price: string
  quantity: number
  status: BookingStatus
  expired: boolean
  order_id: string | null
  currency_code: string
  bookable: boolean
}

/**
 * Checks that a cart's booking lines and its holds are one to one, at the frozen price, and still on sale. A
 * completed cart is accepted again when its bookings belong to its order.
 * @throws 409 `hold_expired`, `booking_without_hold`, `venue_not_bookable`, `currency_mismatch`
 */
export async function checkCart(
  execute: Execute,
  cart: { id: string; currency_code: string; lines: readonly CartLine[]; order_id: string | null },
): Promise<void> {
  const sold = await serviceVariants(
    execute,
    cart.lines.flatMap(({ variant_id }) => variant_id ?? []),
  )
  const segments = await execute<SegmentRow>(
    `select g.line_item_id, g.variant_id, g.price, g.quantity, b.status, b.hold_expires_at <= now() as expired, b.order_id,
       b.currency_code, (v.bookable and s.status = 'published') as bookable
     from booking b join booking_segment g on g.booking_id = b.id and g.deleted_at is null
     join service s on s.id = g.service_id join venue_schedule v on v.venue_id = b.venue_id and v.deleted_at is null
     where b.cart_id = ? and b.deleted_at is null and b.status <> 'released'`,
    [cart.id],
  )
  const byLine = new Map(segments.map((segment) => [segment.line_item_id, segment]))
  const definite = ({ order_id }: SegmentRow) => order_id !== null && order_id === cart.order_id
  for (const line of cart.lines) {
    if (line.variant_id === null || !sold.has(line.variant_id)) continue
    const segment = byLine.get(line.id)
    if (!segment) throw conflict("booking_without_hold", "A service in this cart has no time held for it")
    if (definite(segment)) continue
    if (segment.status !== "held" || segment.expired) {
      throw conflict("hold_expired", "The time held for a booking in this cart has run out")
    }
    if (segment.currency_code !== cart.currency_code) {
      throw conflict("currency_mismatch", "A booking in this cart is in another currency")
    }
    if (!segment.bookable)
      throw conflict("venue_not_bookable", "A venue in this cart cannot be booked any more")
    const same =
      segment.variant_id === line.variant_id &&
      MathBN.eq(line.quantity, segment.quantity) &&
      MathBN.eq(MathBN.mult(line.unit_price, segment.quantity), segment.price)
    if (!same)
      throw conflict("booking_without_hold", "A service in this cart differs from the time held for it")
  }
  const lines = new Set(cart.lines.map(({ id }) => id))
  const orphan = segments.some(
    (segment) =>
      segment.status === "held" &&
      !segment.expired &&
      !(segment.line_item_id && lines.has(segment.line_item_id)),
  )
  if (orphan) throw conflict("booking_without_hold", "A time held for this cart has no line in it")
}

/** Which of these product variants are bookable services. */
export async function serviceVariants(execute: Execute, variantIds: readonly string[]): Promise<Set<string>> {
  if (variantIds.length === 0) return new Set()
  const rows = await execute<{ variant_id: string }>(
    `select variant_id from service_variant where variant_id = any(?) and deleted_at is null`,
    [variantIds],
  )
  return new Set(rows.map(({ variant_id }) => variant_id))
}
