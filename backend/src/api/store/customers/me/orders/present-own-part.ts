import type { ShopperOrderHead } from "../../../../../queries/shopper-orders/shopper-order"
import { returnableUntil } from "../../../../../workflows/shopper-orders/return-window"
import type { VendorOrderView } from "../../../../admin/vendor-orders/present-vendor-order"

/**
 * A vendor's part of an order as its buyer sees it: what it costs, where each piece is, and what can still be cancelled or sent
 * back. Nothing of commission, stock or locations.
 */
export function presentOwnPart(
  vendor: ShopperOrderHead["vendors"][number],
  { status, revision, lines, totals, delivery_address, fulfillments, returns, refunds }: VendorOrderView,
  now = new Date(),
) {
  const sent = fulfillments.filter(({ canceled_at }) => !canceled_at)
  const own = lines.map((line) => presentLine(line, returnableUntil(sent, line.line_item_id), now))
  const count = (pieces: (line: (typeof own)[number]) => number) =>
    own.reduce((sum, line) => sum + (line.needs_shipping ? Math.max(0, pieces(line)) : 0), 0)
  return {
    vendor,
    status,
    revision,
    lines: own,
    totals,
    delivery_address,
    /** Pieces that the vendor has still to pack, to hand over, and that are on their way. */
    pending: {
      to_pack: status === "cancelled" ? 0 : count((line) => line.quantity - line.cancelled - line.packed),
      to_ship: status === "cancelled" ? 0 : count((line) => line.packed - line.shipped),
      on_the_way: status === "cancelled" ? 0 : count((line) => line.shipped - line.delivered),
    },
    parcels: sent.map(({ id, number, packed_at, shipped_at, delivered_at, items, tracking }) => {
      return { id, number, packed_at, shipped_at, delivered_at, items, tracking }
    }),
    returns: returns.map(
      ({ id, number, status, requested_at, received_at, canceled_at, reason_code, reason, items }) => {
        return { id, number, status, requested_at, received_at, canceled_at, reason_code, reason, items }
      },
    ),
    refunds: refunds.map(({ id, kind, created_at, amount, shipping_amount, reason_code, reason, items }) => {
      return { id, kind, created_at, amount, shipping_amount, reason_code, reason, items }
    }),
  }
}

type Line = VendorOrderView["lines"][number]

function presentLine(line: Line, until: Date | null, now: Date) {
  const { commission_rate: _, left_to_pack: __, ...told } = line
  const inTime = until !== null && until.getTime() >= now.getTime()
  return {
    ...told,
    left_to_cancel: line.needs_shipping ? line.left_to_cancel : 0,
    left_to_return: inTime ? line.left_to_return : 0,
    return_until: line.left_to_return > 0 ? (until?.toISOString() ?? null) : null,
  }
}
