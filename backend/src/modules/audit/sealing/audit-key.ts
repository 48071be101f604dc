import { createHmac, hkdfSync } from "node:crypto"
import { readEnvironment } from "../../../config/environment"

let derived: { secret: string; sealing: Buffer; naming: Buffer } | null = null

function keys() {
  const secret = readEnvironment().AUDIT_ENCRYPTION_KEY
  if (derived?.secret !== secret) {
    const derive = (use: string) => Buffer.from(hkdfSync("sha256", secret, "", `plaza audit ${use} v1`, 32))
    derived = { secret, sealing: derive("subject keys"), naming: derive("subject names") }
  }
  return derived
}

/** The key that seals the keys of subjects: 256 bits derived from AUDIT_ENCRYPTION_KEY, which serves nothing else. */
export const auditKey = (): Buffer => keys().sealing

/**
 * The subject that stands for an address or e-mail of nobody we know: a keyed hash, so that the same one is recognised and
 * none can be read from it.
 */
export function namelessSubject(kind: "address" | "account", value: string): string {
  const hash = createHmac("sha256", keys().naming).update(`${kind}:${value.toLowerCase()}`).digest("hex")
  return `${kind}:${hash.slice(0, 32)}`
}
