import { Modules } from "@medusajs/framework/utils"
import type { City } from "../city"
import type { Visit } from "./resolve"

/** Writes the orders of visits that have none yet, as if they had been placed when the visits were made. */
export async function writeOrders({ container, essentials }: City, visits: readonly Visit[]): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const known = await orders.listOrders(
    { id: visits.map(({ ids }) => ids.order) },
    { select: ["id"], take: visits.length },
  )
  const written = new Set(known.map(({ id }) => id))
  const rows = visits
    .filter(({ ids }) => !written.has(ids.order))
    .map((visit) => orderOf(visit, essentials.sales_channel_id))
  if (rows.length > 0) await orders.createOrders(rows)
}

function orderOf(visit: Visit, sales_channel_id: string) {
  const { ids, row, option, price, currency_code, made_at } = visit
  return {
    id: ids.order,
    created_at: made_at,
    status:
      visit.status === "completed" || visit.status === "no_show"
        ? ("completed" as const)
        : ("pending" as const),
    region_id: visit.region_id,
    customer_id: visit.customer_id ?? undefined,
    email: visit.customer ?? undefined,
    sales_channel_id,
    currency_code,
    items: [
      {
        id: ids.item,
        title: row.title,
        subtitle: option.title,
        thumbnail: visit.thumbnail ?? undefined,
        product_id: row.product_id,
        product_title: row.title,
        product_handle: row.handle,
        product_type: "service",
        variant_id: option.variant_id,
        variant_title: option.title,
        quantity: 1,
        unit_price: price,
        is_custom_price: true,
        requires_shipping: false,
      },
    ],
    transactions: transactionsOf(visit),
  }
}

function transactionsOf({ ids, money, price, currency_code }: Visit) {
  if (!money.paid_at) return []
  const taken = {
    amount: price,
    currency_code,
    reference: "capture",
    reference_id: ids.payment,
    created_at: money.paid_at,
  }
  if (!money.refund || !money.refunded_at) return [taken]
  const given = { ...taken, amount: -money.refund, reference: "refund", created_at: money.refunded_at }
  return [taken, given]
}
