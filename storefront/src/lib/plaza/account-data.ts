import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { instant } from "./schemas/fields"
import { plaza } from "./sdk"

const ME = "/store/customers/me"

const openMattersSchema = z.object({
  bookings: z.array(z.object({ id: z.string(), number: z.string(), starts_at: instant })),
  orders: z.array(z.object({ id: z.string(), number: z.number() })),
})
/** What stands in the way of deleting an account. */
export type OpenMatters = z.output<typeof openMattersSchema>

/** The visits and orders that are still open. */
export async function openMatters(): Promise<OpenMatters> {
  const { client } = await plaza()
  return checked(openMattersSchema, client.fetch(`${ME}/deletion`))
}

/**
 * All that Plaza keeps of the customer.
 *
 * @throws {PlazaError} 400 naming `password`, 403 `confirmation_required`, 429
 */
export async function exportOwnData(password: string): Promise<Record<string, unknown>> {
  const { client } = await plaza()
  const schema = z.looseObject({ exported_at: instant })
  return checked(schema, client.fetch(`${ME}/export`, { method: "POST", body: proof(password) }))
}

/**
 * Deletes the account for good.
 *
 * @throws {PlazaError} 400 naming `password`, 403 `confirmation_required`, 409 `account_in_use`
 */
export async function deleteAccount(password: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${ME}/deletion`, { method: "POST", body: proof(password) })
}

/** Accounts without a password prove themselves by a fresh sign-in. */
const proof = (password: string) => (password ? { password } : {})
