import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { nullWhenMissing } from "./null-when-missing"
import type { Page } from "./page"
import { customerOrderSchema, listedOrderSchema, refundPreviewSchema } from "./schemas/customer-order"
import type { CustomerOrder, ListedOrder, RefundPreview } from "./schemas/customer-order"
import { plaza } from "./sdk"

const PATH = "/store/customers/me/orders"

const pageSchema = z.object({
  orders: z.array(listedOrderSchema),
  count: z.number(),
  offset: z.number(),
  limit: z.number(),
})

/** The customer's orders of goods, the newest first. */
export async function listCustomerOrders(query: {
  limit: number
  offset: number
}): Promise<Page<ListedOrder>> {
  const { client } = await plaza()
  const { orders, ...page } = await checked(pageSchema, client.fetch(PATH, { query }))
  return { entries: orders, ...page }
}

/** One order of the customer; null when it is not there, or not theirs. */
export async function findCustomerOrder(id: string): Promise<CustomerOrder | null> {
  const { client } = await plaza()
  const answer = client.fetch(`${PATH}/${encodeURIComponent(id)}`)
  const found = await nullWhenMissing(checked(z.object({ order: customerOrderSchema }), answer))
  return found?.order ?? null
}

/** Which pieces of which vendor in an order something is asked for. */
export type AskedPieces = {
  order: string
  vendor: string
  revision: string
  items: { line_item_id: string; quantity: number }[]
}

async function ask(
  { order, vendor, ...body }: AskedPieces & Record<string, unknown>,
  step: string,
  idempotencyKey?: string,
): Promise<unknown> {
  const { client } = await plaza()
  const path = `${PATH}/${encodeURIComponent(order)}/vendors/${encodeURIComponent(vendor)}/${step}`
  const headers = idempotencyKey ? { "idempotency-key": idempotencyKey } : undefined
  return client.fetch(path, { method: "POST", body, headers })
}

/**
 * What would go back for pieces that are cancelled or returned.
 *
 * @throws {PlazaError} as the steps below
 */
export async function previewRefund(
  asked: AskedPieces,
  kind: "cancellation" | "return",
): Promise<RefundPreview> {
  return checked(refundPreviewSchema, ask({ ...asked, kind }, "refund-preview"))
}

/**
 * Cancels pieces that are not packed.
 *
 * @param idempotencyKey the same for repeated tries of one and the same click
 * @throws {PlazaError} 400 for more pieces than are left, 409 `order_changed`, `invalid_transition`
 */
export async function cancelPieces(
  asked: AskedPieces & { reason?: string },
  idempotencyKey: string,
): Promise<void> {
  await ask(asked, "cancel", idempotencyKey)
}

/**
 * Asks to send pieces back.
 *
 * @param idempotencyKey the same for repeated tries of one and the same click
 * @throws {PlazaError} 400 for more pieces than are left, 409 `order_changed`, `too_late_to_return`
 */
export async function requestReturn(
  asked: AskedPieces & { reason_code: string; reason?: string },
  idempotencyKey: string,
): Promise<void> {
  await ask(asked, "returns", idempotencyKey)
}
