import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../queries/sql"
import { daysIn, liesIn, type Scope, type Term } from "./scope"

/** What products brought in one currency; `amount` is a decimal in major units. */
export interface ProductSalesRow {
  term: Term
  currency_code: string
  amount: string
  pieces: number
  orders: number
}

/**
 * What a vendor's products brought (`null`: those of all vendors), by when they were ordered: unit price less discounts,
 * for the pieces that were neither returned nor written off, of orders that were not cancelled. The lines are those that
 * are recorded of vendors' products, found by their date, so that older ones cost nothing. The scope's zones must be one
 * alone: products belong to no venue. One statement.
 */
export const loadProductSales = (
  container: MedusaContainer,
  scope: Scope,
  vendor_id: string | null,
): Promise<ProductSalesRow[]> =>
  select<ProductSalesRow>(
    container,
    sql`select d.term, o.currency_code, sum((line.price * i.quantity - line.discount) * line.kept / i.quantity)::text as amount,
        sum(line.kept)::int as pieces, count(distinct o.id)::int as orders
      from ${daysIn(scope)} join order_line_vendor v on v.kind = 'product' and v.deleted_at is null
        and ${liesIn(scope, sql`v.placed_at`)}
        and ${vendor_id === null ? sql`true` : sql`v.vendor_id = ${vendor_id}`}
      join order_line_item l on l.id = v.line_item_id and l.deleted_at is null
      join order_item i on i.item_id = l.id and i.deleted_at is null and i.quantity > 0
      join "order" o on o.id = i.order_id and o.version = i.version and o.deleted_at is null
        and o.canceled_at is null and not o.is_draft_order
      cross join lateral (select coalesce(i.unit_price, l.unit_price) as price,
          i.quantity - coalesce(i.return_received_quantity, 0) - coalesce(i.written_off_quantity, 0) as kept,
          coalesce((select sum(a.amount) from order_line_item_adjustment a
            where a.item_id = l.id and a.version = o.version and a.deleted_at is null), 0) as discount) line
      group by 1, 2 order by 1, 2`,
  )
