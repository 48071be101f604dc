import "server-only"
import { z } from "zod"
import { createSdk } from "@/lib/plaza/client"
import { tokenLifetime } from "./token-lifetime"

/**
 * Gets a fresh token for one that is past half of its life.
 *
 * @returns null when it is too early, too late, or the backend refuses; then the old token stays in use
 */
export async function renewToken(token: string, clientAddress: string | null): Promise<string | null> {
  const lifetime = tokenLifetime(token)
  const now = Date.now()
  if (!lifetime || now >= lifetime.expiresAt || now < (lifetime.issuedAt + lifetime.expiresAt) / 2) {
    return null
  }
  const { client } = createSdk({ token, clientAddress })
  try {
    const answer = await client.fetch("/auth/token/refresh", { method: "POST" })
    return z.object({ token: z.string() }).parse(answer).token
  } catch {
    // The page itself will find out whether the session is still good.
    return null
  }
}
