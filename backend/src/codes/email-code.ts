import { createHmac, hkdfSync, randomInt, timingSafeEqual } from "node:crypto"
import { readEnvironment } from "../config/environment"

/** How long a code is valid, and how often it may be tried. */
export const CODE_MINUTES = 15
export const CODE_ATTEMPTS = 5

let derived: { secret: string; key: Buffer } | null = null

/** Six digits alone are guessed from a plain hash at once, so they are hashed with a key derived from JWT_SECRET. */
function codeKey(): Buffer {
  const secret = readEnvironment().JWT_SECRET
  if (derived?.secret !== secret) {
    derived = { secret, key: Buffer.from(hkdfSync("sha256", secret, "", "plaza e-mail code v1", 32)) }
  }
  return derived.key
}

/** A new code: six digits. */
export const newEmailCode = (): string => String(randomInt(1_000_000)).padStart(6, "0")

/** What is kept of a code: an HMAC over it, whom it is for (a business, a sign-in) and the address, so that it is good for these alone. */
export function hashOfCode(ownerId: string, email: string, code: string): string {
  return createHmac("sha256", codeKey()).update(`${ownerId}\n${email}\n${code}`).digest("hex")
}

/** Compares two hashes in a time that does not tell how much of them is equal. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
