import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { conflict } from "../conflict"
import type { Execute } from "../../sql"
import { serviceVariants } from "./check-cart"

/** A line that someone wants to add to a cart. */
export interface NewLine {
  variant_id?: string | null
  quantity?: BigNumberInput
  unit_price?: BigNumberInput | null
  metadata?: Record<string, unknown> | null
}

/**
 * Refuses lines of services that no hold of this cart stands behind: the hold's own price must be given, which
 * only our workflow can do, and the hold must not have a line yet.
 * @throws 409 `booking_without_hold`
 */
export async function checkNewLines(
  execute: Execute,
  cartId: string | null,
  lines: readonly NewLine[],
): Promise<void> {
  const sold = await serviceVariants(
    execute,
    lines.flatMap(({ variant_id }) => variant_id ?? []),
  )
  if (sold.size === 0) return
  const held = await execute<{ id: string; variant_id: string; price: string; places: number }>(
    `select g.id, g.variant_id, g.price, g.quantity as places from booking b join booking_segment g on g.booking_id = b.id
     where b.cart_id = ? and b.status = 'held' and b.hold_expires_at > now() and b.deleted_at is null
       and g.line_item_id is null and g.deleted_at is null`,
    [cartId ?? ""],
  )
  const taken = new Set<string>()
  for (const { variant_id, quantity, unit_price, metadata } of lines) {
    if (!variant_id || !sold.has(variant_id)) continue
    const hold = held.find(
      ({ id, price, places, ...segment }) =>
        id === metadata?.segment_id &&
        !taken.has(id) &&
        segment.variant_id === variant_id &&
        MathBN.eq(quantity ?? 0, places) &&
        unit_price !== undefined &&
        unit_price !== null &&
        MathBN.eq(MathBN.mult(unit_price, places), price),
    )
    if (!hold) throw conflict("booking_without_hold", "A service is booked by its time: hold one first")
    taken.add(hold.id)
  }
}
