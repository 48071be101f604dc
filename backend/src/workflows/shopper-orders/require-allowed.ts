import type { MedusaContainer } from "@medusajs/framework/types"
import { conflict } from "../../modules/scheduling/conflict"
import type { VendorOrderRow } from "../../queries/vendor-orders/vendor-order"
import { findVendorParcels, type LinePieces } from "../../queries/vendor-orders/vendor-parcels"
import type { VendorPart } from "../vendor-orders/require-vendor-order"
import { requirePieces } from "../vendor-orders/require-pieces"
import { RETURN_DAYS, returnableUntil } from "./return-window"

/** What a buyer asks for. */
export interface AskedByBuyer {
  kind: "cancellation" | "return"
  items: readonly LinePieces[]
  revision?: string
}

/**
 * Checks what a buyer may do by themselves: cancel what travels and is not packed, and send back what was sent not too long ago.
 * What the pieces allow is the vendors' rule, `requirePieces`.
 * @throws 404, 400 naming the field, 409 `order_changed`, `invalid_transition`, `too_late_to_return`
 */
export async function requireAllowed(
  container: MedusaContainer,
  part: VendorPart,
  order: VendorOrderRow,
  { kind, items, revision }: AskedByBuyer,
): Promise<void> {
  requirePieces(order, { purpose: kind === "return" ? "return" : "cancel", items, revision })
  const asked = (id: string) => items.some(({ line_item_id }) => line_item_id === id)
  if (kind === "cancellation") {
    if (order.lines.every((line) => line.needs_shipping || !asked(line.line_item_id))) return
    throw conflict("invalid_transition", "What is not sent is delivered at once and cannot be cancelled")
  }
  const parcels = await findVendorParcels(container, part)
  const late = items.some(({ line_item_id }) => {
    const until = returnableUntil(parcels, line_item_id)
    return until !== null && until.getTime() < Date.now()
  })
  if (late) {
    throw conflict("too_late_to_return", `Returns can be asked for within ${RETURN_DAYS} days of delivery`)
  }
}
