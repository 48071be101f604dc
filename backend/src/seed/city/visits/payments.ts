import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { DEMO_PROVIDER } from "../../essentials/regions"
import type { City } from "../city"
import type { Visit } from "./resolve"

/**
 * Writes the payments of orders that were paid. Their links to the orders come first, so that a collection that
 * exists is always linked.
 */
export async function writePayments({ container }: City, visits: readonly Visit[]): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const paid = visits.filter(({ money }) => money.paid_at)
  const known = await payments.listPaymentCollections(
    { id: paid.map(({ ids }) => ids.collection) },
    { select: ["id"], take: paid.length || 1 },
  )
  const written = new Set(known.map(({ id }) => id))
  const missing = paid.filter(({ ids }) => !written.has(ids.collection))
  if (missing.length === 0) return
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    missing.map(({ ids }) => ({
      [Modules.ORDER]: { order_id: ids.order },
      [Modules.PAYMENT]: { payment_collection_id: ids.collection },
    })),
  )
  const rows = missing.map(collectionOf)
  await payments.createPaymentCollections(rows)
}

/** A collection that was paid in one go, with its session, payment, capture and refund. */
function collectionOf({ ids, money, price, currency_code, region_id, made_at }: Visit) {
  const amount = price
  const at = money.paid_at ?? made_at
  const common = { amount, currency_code, provider_id: DEMO_PROVIDER, data: {}, created_at: at }
  const refunds =
    money.refund && money.refunded_at
      ? [{ amount: money.refund, note: "Booking cancelled", created_at: money.refunded_at }]
      : []
  return {
    id: ids.collection,
    currency_code,
    region_id,
    amount,
    authorized_amount: amount,
    captured_amount: amount,
    refunded_amount: money.refund ?? 0,
    status: "completed" as const,
    completed_at: at,
    created_at: at,
    payment_sessions: [{ ...common, id: ids.session, status: "authorized" as const, authorized_at: at }],
    payments: [
      {
        ...common,
        id: ids.payment,
        payment_session: ids.session,
        captured_at: at,
        captures: [{ amount, created_at: at }],
        refunds,
      },
    ],
  }
}
