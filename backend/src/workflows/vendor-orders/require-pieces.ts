import { MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../../modules/scheduling/conflict"
import type { VendorOrderRow } from "../../queries/vendor-orders/vendor-order"
import type { LinePieces } from "../../queries/vendor-orders/vendor-parcels"
import { leftToCancel, leftToPack, leftToReturn, type LineQuantities } from "./line-quantities"
import { revisionOf } from "./revision"

/** What is to be done with pieces. */
export type Purpose = "pack" | "cancel" | "return"

const LEFT: Record<Purpose, (line: LineQuantities) => number> = {
  pack: leftToPack,
  cancel: leftToCancel,
  return: leftToReturn,
}

/** What someone asks to be done with pieces of a vendor's lines; `revision` is the one of the page they look at. */
export interface AskedPieces {
  purpose: Purpose
  items: readonly LinePieces[]
  revision?: string
}

/**
 * Checks that the pieces are there to be packed, cancelled or returned.
 * @throws 404 naming a line that is not the vendor's, 400 naming a quantity over what is left, 409 `order_changed` when
 * the page is old, `invalid_transition` when the order was cancelled
 */
export function requirePieces(order: VendorOrderRow, { purpose, items, revision }: AskedPieces): void {
  items.forEach(({ line_item_id }, index) => {
    if (order.lines.some((line) => line.line_item_id === line_item_id)) return
    const message = `items.${index}.line_item_id: there is no line ${line_item_id} in this order`
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message)
  })
  if (revision !== undefined && revision !== revisionOf(order.lines)) throw orderChanged()
  if (order.canceled) throw conflict("invalid_transition", "This order was cancelled")
  items.forEach(({ line_item_id, quantity }, index) => {
    const line = order.lines.find((one) => one.line_item_id === line_item_id)
    const left = line ? LEFT[purpose](line) : 0
    if (quantity <= left) return
    const message = `items.${index}.quantity: ${left} of this line can be ${DONE[purpose]}`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  })
}

const DONE: Record<Purpose, string> = { pack: "packed", cancel: "cancelled", return: "returned" }

/** Somebody else was faster. */
export const orderChanged = () =>
  conflict("order_changed", "This order has just been changed by someone else; look at it again")
