import { createHash, hkdfSync, randomUUID } from "node:crypto"
import { generateJwtToken } from "@medusajs/framework/utils"
import { readEnvironment } from "../../config/environment"

/** How long an invite can be accepted. */
export const INVITE_DAYS = 7

/**
 * A new token for an invite: a JWT, because the admin's page reads the address off it. It is signed by a key derived
 * from JWT_SECRET under a label of its own, so that no invite ever passes for a sign-in.
 */
export function newInviteToken(invite: { id: string; email: string }): string {
  const key = hkdfSync("sha256", readEnvironment().JWT_SECRET, "", "plaza member invite v1", 32)
  return generateJwtToken(
    { ...invite, jti: randomUUID() },
    { secret: Buffer.from(key).toString("base64url"), expiresIn: `${INVITE_DAYS}d` },
  )
}

/** When an invite sent now ends. */
export function inviteExpiry(): Date {
  return new Date(Date.now() + INVITE_DAYS * 24 * 60 * 60 * 1000)
}

/** What is kept of a token: its SHA-256, hex. Whoever has a token that hashes to it has one that was made here. */
export function inviteHash(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}
