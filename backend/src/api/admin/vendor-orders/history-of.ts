import type { VendorOrderRow } from "../../../queries/vendor-orders/vendor-order"
import type { LinePieces, VendorParcel } from "../../../queries/vendor-orders/vendor-parcels"
import type { VendorRefund, VendorReturn } from "../../../queries/vendor-orders/vendor-returns"

/** What happened to a vendor's part of an order. */
export type VendorOrderEvent =
  | "placed"
  | "packed"
  | "unpacked"
  | "shipped"
  | "delivered"
  | "cancelled"
  | "return_requested"
  | "return_received"
  | "return_dropped"
  | "order_cancelled"

/** One event; `parcel` and `return` are the numbers that people call them by. */
export interface VendorOrderHistory {
  at: string
  event: VendorOrderEvent
  pieces: number | null
  parcel: number | null
  return: number | null
  amount: number | null
  reason_code: string | null
  reason: string | null
}

const NOTHING = { pieces: null, parcel: null, return: null, amount: null, reason_code: null, reason: null }

const count = (items: readonly LinePieces[]) => items.reduce((sum, { quantity }) => sum + quantity, 0)

/** All that happened, the latest first. */
export function historyOf(
  order: VendorOrderRow,
  parcels: readonly VendorParcel[],
  returns: readonly VendorReturn[],
  refunds: readonly VendorRefund[],
): VendorOrderHistory[] {
  const events = [
    one("placed", order.placed_at, {}),
    one("order_cancelled", order.canceled_at, {}),
    ...parcels.flatMap((parcel, index) => {
      const about = { parcel: index + 1, pieces: count(parcel.items) }
      return [
        one("packed", parcel.packed_at, about),
        one("shipped", parcel.shipped_at, about),
        one("delivered", parcel.delivered_at, about),
        one("unpacked", parcel.canceled_at, about),
      ]
    }),
    ...refunds
      .filter(({ kind }) => kind === "cancellation")
      .map(({ created_at, items, amount, shipping_amount, reason_code, reason }) =>
        one("cancelled", created_at, {
          pieces: count(items),
          amount: amount + shipping_amount,
          reason_code,
          reason,
        }),
      ),
    ...returns.flatMap(({ id, number, items, reason_code, reason, ...returned }) => {
      const about = { return: number, pieces: count(items) }
      const refund = refunds.find(({ return_id }) => return_id === id)
      return [
        one("return_requested", returned.requested_at, { ...about, reason_code, reason }),
        one("return_received", returned.received_at, {
          ...about,
          amount: refund ? refund.amount + refund.shipping_amount : null,
        }),
        one("return_dropped", returned.canceled_at, about),
      ]
    }),
  ].flatMap((event) => event ?? [])
  // What came later in an order's life stands first where two things happened at once.
  return events.reverse().sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

function one(
  event: VendorOrderEvent,
  at: string | Date | null,
  about: Partial<VendorOrderHistory>,
): VendorOrderHistory | null {
  return at === null ? null : { ...NOTHING, ...about, event, at: new Date(at).toISOString() }
}
