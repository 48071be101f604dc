import { createHmac } from "node:crypto"

/** The header that carries the signature. */
export const SIGNATURE_HEADER = "plaza-signature"

/**
 * The signature of a body as it is sent at an instant: `t=<unix seconds>,v1=<hex>`, where v1 is the HMAC-SHA-256 of
 * `<t>.<body>` under the secret. Who receives it refuses what is older than some minutes, so that nobody sends it again.
 */
export function sign(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  const mac = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")
  return `t=${seconds},v1=${mac}`
}
