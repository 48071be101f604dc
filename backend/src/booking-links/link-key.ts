import { createHmac, hkdfSync } from "node:crypto"
import { readEnvironment } from "../config/environment"

let derived: { secret: string; key: Buffer } | null = null

/**
 * The key that signs booking links: derived from JWT_SECRET under a label of its own, so that a link's signature is
 * never one of a session token, nor the other way round.
 */
function linkKey(): Buffer {
  const secret = readEnvironment().JWT_SECRET
  if (derived?.secret !== secret) {
    derived = { secret, key: Buffer.from(hkdfSync("sha256", secret, "", "plaza booking link v1", 32)) }
  }
  return derived.key
}

/** HMAC-SHA256 of a link's payload, base64url. */
export function signatureOf(payload: string): string {
  return createHmac("sha256", linkKey()).update(payload).digest("base64url")
}
