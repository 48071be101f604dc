import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../scheduling/conflict"
import type { Execute } from "../../sql"

/** Pieces of one line and what is owed for them. */
export interface RefundedLine {
  line_item_id: string
  quantity: number
  amount: number
  shipping_amount: number
}

/** One decision that money goes back. */
export interface NewLineRefund {
  refund_id: string
  order_id: string
  vendor_id: string
  kind: "cancellation" | "return"
  return_id: string | null
  currency_code: string
  reason_code: string | null
  reason: string | null
  created_by: string | null
  lines: readonly RefundedLine[]
}

/**
 * Writes down that pieces are not sold after all. The lines are locked, so that no piece is counted twice whoever asks
 * at the same time.
 * @throws 409 `order_changed` when fewer pieces are left, or the return's pieces are written down
 */
export async function recordRefund(execute: Execute, { lines, ...refund }: NewLineRefund): Promise<void> {
  const ids = lines.map(({ line_item_id }) => line_item_id)
  const known = await execute<{ line_item_id: string; quantity: number }>(
    `select line_item_id, quantity from order_line_vendor
     where line_item_id = any(?) and vendor_id = ? and deleted_at is null order by line_item_id for update`,
    [ids, refund.vendor_id],
  )
  const gone = await execute<{ line_item_id: string; quantity: number; of_return: number }>(
    `select line_item_id, sum(quantity)::int as quantity,
       (count(*) filter (where return_id = ?))::int as of_return
     from line_refund where line_item_id = any(?) and deleted_at is null group by line_item_id`,
    [refund.return_id, ids],
  )
  for (const { line_item_id, quantity } of lines) {
    const sold = known.find((line) => line.line_item_id === line_item_id)?.quantity ?? 0
    const before = gone.find((line) => line.line_item_id === line_item_id)
    if (quantity + (before?.quantity ?? 0) > sold || before?.of_return) {
      throw conflict("order_changed", "This order has just been changed by someone else; look at it again")
    }
  }
  const rows = lines.map((line) => ({ ...refund, ...line, id: generateEntityId("", "lrf") }))
  await execute(
    `insert into line_refund (id, refund_id, order_id, vendor_id, line_item_id, kind, return_id, quantity, currency_code,
       reason_code, reason, created_by, amount, raw_amount, shipping_amount, raw_shipping_amount)
     select id, refund_id, order_id, vendor_id, line_item_id, kind, return_id, quantity, currency_code, reason_code,
       reason, created_by, amount, jsonb_build_object('value', amount::text, 'precision', 20),
       shipping_amount, jsonb_build_object('value', shipping_amount::text, 'precision', 20)
     from jsonb_to_recordset(?::jsonb) as row(id text, refund_id text, order_id text, vendor_id text, line_item_id text,
       kind text, return_id text, quantity integer, currency_code text, reason_code text, reason text, created_by text,
       amount numeric, shipping_amount numeric)`,
    [JSON.stringify(rows)],
  )
}

/** Takes a decision back of which nothing was paid. */
export async function forgetRefund(execute: Execute, refundId: string): Promise<void> {
  await execute(`delete from line_refund where refund_id = ?`, [refundId])
}
