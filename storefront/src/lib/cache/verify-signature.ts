import { createHmac, timingSafeEqual } from "node:crypto"

/** How far the clocks of two machines may be apart, and how old a message may be that somebody sends again. */
const TOLERANCE_SECONDS = 300

const SIGNATURE = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/

/**
 * Whether a message comes from who knows the secret, and is not an old one sent again.
 *
 * @param header `plaza-signature`: `t=<unix seconds>,v1=<hex>`, the HMAC-SHA-256 of `<t>.<body>`
 * @param now unix seconds
 */
export function isSigned(header: string | null, body: string, secret: string, now: number): boolean {
  const [, time, given] = SIGNATURE.exec(header ?? "") ?? []
  if (!time || !given || Math.abs(now - Number(time)) > TOLERANCE_SECONDS) {
    return false
  }
  const wanted = createHmac("sha256", secret).update(`${time}.${body}`).digest()
  return timingSafeEqual(wanted, Buffer.from(given, "hex"))
}
