import { hkdfSync } from "node:crypto"
import { readEnvironment } from "../../../config/environment"

let derived: { secret: string; key: Buffer } | null = null

/** The key of payout details: 256 bits derived from PAYOUT_ENCRYPTION_KEY, which serves nothing else. */
export function payoutKey(): Buffer {
  const secret = readEnvironment().PAYOUT_ENCRYPTION_KEY
  if (derived?.secret !== secret) {
    derived = { secret, key: Buffer.from(hkdfSync("sha256", secret, "", "plaza payout details v1", 32)) }
  }
  return derived.key
}
