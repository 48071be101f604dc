import type { MedusaContainer } from "@medusajs/framework/types"
import { LONGEST_IDLE_MINUTES } from "../access/sessions/session-limits"
import { SIGN_IN_MODULE } from "../modules/sign-in"

const DAY = 86_400_000

/**
 * Drops sessions that nobody can use any more, and with them the addresses they came from: those that were not seen
 * for two days, by when every token has run out, or for a day longer than a session of the admin may lie idle.
 */
export default async function forgetSignInSessions(container: MedusaContainer): Promise<void> {
  const unused = Math.max(2 * DAY, LONGEST_IDLE_MINUTES * 60_000 + DAY)
  await container.resolve(SIGN_IN_MODULE).forgetUnused(new Date(Date.now() - unused))
}

export const config = { name: "forget-sign-in-sessions", schedule: "41 * * * *" }
