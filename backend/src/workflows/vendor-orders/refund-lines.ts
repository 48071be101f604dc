import { MathBN } from "@medusajs/framework/utils"
import type { RefundedLine } from "../../modules/ledger/refunds/record-refund"
import type { VendorOrderLine } from "../../queries/vendor-orders/vendor-order"
import type { LinePieces } from "../../queries/vendor-orders/vendor-parcels"
import { refundShare } from "./refund-share"

/** What is known when money is to go back for pieces; all amounts in major units of `currency_code`. */
export interface RefundBasis {
  lines: readonly VendorOrderLine[]
  /** The pieces that went back before. */
  before: readonly LinePieces[]
  /** Those that go back now. */
  now: readonly LinePieces[]
  currency_code: string
  /** What was taken for the whole order and not given back yet: no more can be owed. */
  available: number
}

/**
 * What is owed for pieces: their share of what the lines cost, and the delivery once nothing is left of what would have
 * travelled with it and nothing was packed.
 */
export function refundLines({ lines, before, now, currency_code, available }: RefundBasis): RefundedLine[] {
  let left = available
  const capped = (amount: number) => {
    const part = Math.max(0, Math.min(amount, left))
    left = MathBN.sub(left, part).toNumber()
    return part
  }
  const repaid = new Set<string>()
  return now.map(({ line_item_id, quantity }) => {
    const line = lines.find((one) => one.line_item_id === line_item_id)
    if (!line) return { line_item_id, quantity, amount: 0, shipping_amount: 0 }
    const { total, frozen_quantity, shipping_method_id } = line
    const share = { total, quantity: frozen_quantity, before: countOf(before, line_item_id), now: quantity }
    const amount = capped(refundShare(share, currency_code))
    if (!shipping_method_id || repaid.has(shipping_method_id)) {
      return { line_item_id, quantity, amount, shipping_amount: 0 }
    }
    repaid.add(shipping_method_id)
    return {
      line_item_id,
      quantity,
      amount,
      shipping_amount: capped(deliveryOf(lines, shipping_method_id, now)),
    }
  })
}

/** The price of a delivery of which nothing will travel; 0 while something does or has been packed. */
function deliveryOf(lines: readonly VendorOrderLine[], methodId: string, now: readonly LinePieces[]): number {
  const travelling = lines.filter((line) => line.shipping_method_id === methodId)
  const travels = travelling.some(
    (line) => line.packed > 0 || line.quantity - line.cancelled > countOf(now, line.line_item_id),
  )
  if (travels) return 0
  return travelling.reduce((sum, line) => MathBN.add(sum, line.shipping_total).toNumber(), 0)
}

const countOf = (pieces: readonly LinePieces[], lineItemId: string): number =>
  pieces.reduce((sum, { line_item_id, quantity }) => (line_item_id === lineItemId ? sum + quantity : sum), 0)
