import { MathBN } from "@medusajs/framework/utils"
import type { VendorOrderLine, VendorOrderRow } from "../../../queries/vendor-orders/vendor-order"
import type { VendorParcel } from "../../../queries/vendor-orders/vendor-parcels"
import type { VendorRefund, VendorReturn } from "../../../queries/vendor-orders/vendor-returns"
import { leftToCancel, leftToPack, leftToReturn } from "../../../workflows/vendor-orders/line-quantities"
import { revisionOf } from "../../../workflows/vendor-orders/revision"
import { statusOf, sumPieces } from "../../../workflows/vendor-orders/vendor-order-status"
import { historyOf } from "./history-of"

/** All that a vendor sees of an order. */
export interface VendorOrderParts {
  order: VendorOrderRow
  parcels: VendorParcel[]
  returns: VendorReturn[]
  refunds: VendorRefund[]
}

/**
 * A vendor's part of an order as routes answer it: its own lines and sums, who bought, and where to send it as long as
 * something is sent. Nothing of payments, of other vendors' lines or of the buyer's other orders.
 */
export function presentVendorOrder({ order, parcels, returns, refunds }: VendorOrderParts) {
  const { lines, canceled, address, customer_name, email, phone } = order
  const sends = !canceled && lines.some((line) => line.needs_shipping && line.quantity > line.cancelled)
  return {
    id: order.id,
    number: order.number,
    status: statusOf(sumPieces(lines), canceled),
    revision: revisionOf(lines),
    placed_at: new Date(order.placed_at).toISOString(),
    currency_code: order.currency_code,
    customer: { name: customer_name, email, phone },
    delivery_address: sends ? address : null,
    lines: lines.map((line) => presentLine(line, canceled)),
    totals: totalsOf(lines, refunds),
    fulfillments: parcels.map((parcel, index) => ({ ...parcel, number: index + 1 })),
    returns,
    refunds,
    history: historyOf(order, parcels, returns, refunds),
  }
}

export type VendorOrderView = ReturnType<typeof presentVendorOrder>

function presentLine(line: VendorOrderLine, canceled: boolean) {
  const { frozen_quantity: _, shipping_method_id: __, shipping_option_id: ___, ...told } = line
  return {
    ...told,
    left_to_pack: canceled ? 0 : leftToPack(line),
    left_to_cancel: canceled ? 0 : leftToCancel(line),
    left_to_return: canceled ? 0 : leftToReturn(line),
  }
}

function totalsOf(lines: readonly VendorOrderLine[], refunds: readonly VendorRefund[]) {
  const sum = (amounts: readonly number[]) => MathBN.sum(0, ...amounts).toNumber()
  return {
    item_subtotal: sum(lines.map(({ subtotal }) => subtotal)),
    discount_total: sum(lines.map(({ discount_total }) => discount_total)),
    tax_total: sum(lines.map(({ tax_total }) => tax_total)),
    shipping_total: sum(lines.map(({ shipping_total }) => shipping_total)),
    total: sum(lines.flatMap(({ total, shipping_total }) => [total, shipping_total])),
    refunded_total: sum(refunds.flatMap(({ amount, shipping_amount }) => [amount, shipping_amount])),
  }
}
