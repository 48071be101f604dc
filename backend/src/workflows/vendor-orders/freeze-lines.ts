import { ContainerRegistrationKeys, getShippingMethodsTotals } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { NewOrderLine } from "../../modules/ledger/lines/record-lines"
import { roundToCurrency } from "../../modules/scheduling/money/round"
import { findLineFacts, type OrderLineFacts } from "../../queries/order-line-facts"
import { lineTotals, PRICED_LINE_FIELDS, type LineTotals, type PricedLine } from "../orders/line-totals"
import { shareOut } from "./share-out"

type Method = Parameters<typeof getShippingMethodsTotals>[0][number] & { id: string }

interface OrderRow {
  id: string
  items: (PricedLine | null)[] | null
  shipping_methods: (Method | null)[] | null
}

const FIELDS = [
  "id",
  ...PRICED_LINE_FIELDS,
  ...["*", "adjustments.*", "tax_lines.*"].map((field) => `shipping_methods.${field}`),
]

/**
 * Freezes whose each line of these orders is, the commission agreed to, and what it cost with its share of the delivery.
 * Lines that were frozen before stay as they are. Answers how many are new.
 */
export async function freezeLines(container: MedusaContainer, orderIds: string[]): Promise<number> {
  const facts = await findLineFacts(container, orderIds)
  if (facts.length === 0) return 0
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: [...new Set(facts.map(({ order_id }) => order_id))] },
  })
  const lines = (data as unknown as OrderRow[]).flatMap((order) =>
    linesOf(
      order,
      facts.filter(({ order_id }) => order_id === order.id),
    ),
  )
  return container.resolve(LEDGER_MODULE).recordLines(lines)
}

function linesOf(order: OrderRow, facts: readonly OrderLineFacts[]): NewOrderLine[] {
  const items = (order.items ?? []).flatMap((item) => item ?? [])
  const totals = lineTotals(items)
  const lines = facts.map((fact): NewOrderLine => {
    const money = (name: keyof LineTotals) =>
      roundToCurrency(totals[fact.line_item_id]?.[name] ?? 0, fact.currency_code).numeric
    return {
      ...fact,
      quantity: Number(items.find(({ id }) => id === fact.line_item_id)?.quantity ?? 1),
      subtotal: money("subtotal"),
      discount_total: money("discount_total"),
      tax_total: money("tax_total"),
      total: money("total"),
      shipping_total: 0,
    }
  })
  return shareDelivery(lines, order)
}

/** Each delivery's price is shared out over the lines that travel with it, by what they cost. */
function shareDelivery(lines: NewOrderLine[], order: OrderRow): NewOrderLine[] {
  const methods = (order.shipping_methods ?? []).flatMap((method) => method ?? [])
  const totals = getShippingMethodsTotals(methods, {})
  const shares = new Map<string, number>()
  for (const { id } of methods) {
    const own = lines.filter(
      ({ needs_shipping, shipping_method_id }) => needs_shipping && shipping_method_id === id,
    )
    if (own.length === 0) continue
    const { currency_code } = own[0]
    const total = roundToCurrency(totals[id]?.total ?? 0, currency_code).numeric
    const parts = shareOut(
      total,
      own.map((line) => line.total),
      currency_code,
    )
    own.forEach(({ line_item_id }, index) => shares.set(line_item_id, parts[index]))
  }
  return lines.map((line) => ({ ...line, shipping_total: shares.get(line.line_item_id) ?? 0 }))
}
