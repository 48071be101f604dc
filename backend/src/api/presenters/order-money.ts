import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { lineTotals, PRICED_LINE_FIELDS, type PricedLine } from "../../workflows/orders/line-totals"

/** What was paid and given back for an order, in major units of its currency. */
export interface OrderMoney {
  total: number
  paid: number
  refunded: number
  /** What it asks for each of its bookings, after discount and with tax. */
  bookings: ReadonlyMap<string, number>
}

interface Amount {
  amount: BigNumberInput
}

interface OrderRow {
  id: string
  items?: ((PricedLine & { metadata?: { booking_id?: unknown } | null }) | null)[] | null
  summary?: { original_order_total?: BigNumberInput } | null
  transactions?: (Amount | null)[] | null
  payment_collections?:
    ({ payments?: ({ captures?: Amount[]; refunds?: Amount[] } | null)[] } | null)[] | null
}

const FIELDS = [
  "id",
  ...PRICED_LINE_FIELDS,
  "summary.*",
  "transactions.amount",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
]

/**
 * The money of orders by their id. Payments are asked beside the order's transactions, which follow a capture
 * only a moment later: a booking cancelled in that moment must not lose its refund.
 */
export async function loadOrderMoney(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, OrderMoney>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: wanted } })
  return new Map((data as unknown as OrderRow[]).map((order) => [order.id, moneyOf(order)]))
}

function moneyOf(order: OrderRow): OrderMoney {
  const transactions = (order.transactions ?? []).flatMap((transaction) => transaction?.amount ?? [])
  const payments = (order.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  const captured = payments.flatMap((payment) => payment?.captures ?? []).map(({ amount }) => amount)
  const returned = payments.flatMap((payment) => payment?.refunds ?? []).map(({ amount }) => amount)
  const paid = transactions.filter((amount) => MathBN.gt(amount, 0))
  const refunded = transactions
    .filter((amount) => MathBN.lt(amount, 0))
    .map((amount) => MathBN.mult(amount, -1))
  return {
    total: MathBN.convert(order.summary?.original_order_total ?? 0).toNumber(),
    paid: MathBN.max(sum(paid), sum(captured)).toNumber(),
    refunded: MathBN.max(sum(refunded), sum(returned)).toNumber(),
    bookings: costOfBookings(order),
  }
}

function costOfBookings({ items }: OrderRow): Map<string, number> {
  const lines = (items ?? []).flatMap((item) => item ?? [])
  const totals = lineTotals(lines)
  const cost = new Map<string, number>()
  for (const { id, metadata } of lines) {
    const booking = metadata?.booking_id
    if (typeof booking !== "string") continue
    const before = cost.get(booking) ?? 0
    cost.set(booking, MathBN.add(before, totals[id]?.total ?? 0).toNumber())
  }
  return cost
}

const sum = (amounts: BigNumberInput[]) =>
  amounts.reduce<BigNumberInput>((total, amount) => MathBN.add(total, amount), 0)
