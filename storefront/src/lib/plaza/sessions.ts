import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import type { Session } from "./schemas/session"
import { sessionSchema } from "./schemas/session"
import { plaza } from "./sdk"

const PATH = "/store/customers/me/sessions"

/** Where the customer is signed in, used last first. */
export async function listSessions(): Promise<Session[]> {
  const { client } = await plaza()
  return (await checked(z.object({ sessions: z.array(sessionSchema) }), client.fetch(PATH))).sessions
}

/**
 * Ends one session of the customer; `current` is this one.
 *
 * @throws {PlazaError} 404 when it has ended by then
 */
export async function endSession(id: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${PATH}/${encodeURIComponent(id)}`, { method: "DELETE" })
}

/** Signs the customer out on every device, or on every other one. */
export async function signOutEverywhere({ keepCurrent }: { keepCurrent: boolean }): Promise<void> {
  const { client } = await plaza()
  const body = { keep_current: keepCurrent }
  await client.fetch(`${PATH}/revoke-all`, { method: "POST", body })
}
