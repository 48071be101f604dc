import { z } from "zod"

const claimsSchema = z.object({ iat: z.number(), exp: z.number() })

/** When a token was issued and when it expires, in milliseconds; null for what is no token. Nothing is verified. */
export function tokenLifetime(token: string): { issuedAt: number; expiresAt: number } | null {
  try {
    const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")
    const { iat, exp } = claimsSchema.parse(JSON.parse(payload))
    return { issuedAt: iat * 1000, expiresAt: exp * 1000 }
  } catch {
    return null
  }
}
