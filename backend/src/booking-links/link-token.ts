import { timingSafeEqual } from "node:crypto"
import { signatureOf } from "./link-key"

/** What a link opens, or why it opens nothing. */
export type ReadLink = { booking_id: string } | "expired" | "unknown"

const FORM = /^([A-Za-z0-9_-]{8,200})\.([A-Za-z0-9_-]{43})$/
const PAYLOAD = /^([A-Za-z0-9_]{1,128}):(\d{1,12})$/

/**
 * A token that lets whoever holds it see, cancel and reschedule one booking until `expiresAt`: booking and expiry
 * (seconds since 1970), base64url, and their signature. It names no person.
 */
export function signLink(bookingId: string, expiresAt: Date): string {
  const seconds = Math.floor(expiresAt.getTime() / 1000)
  const payload = Buffer.from(`${bookingId}:${seconds}`).toString("base64url")
  return `${payload}.${signatureOf(payload)}`
}

/**
 * Reads a token. The signature is compared as it is written, in constant time: of its last letter two bits carry
 * nothing, and a comparison of bytes would take four spellings of one token for good.
 */
export function readLink(token: string, now: Date = new Date()): ReadLink {
  const [, payload, signature] = FORM.exec(token) ?? []
  if (!payload || !signature) return "unknown"
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(payload)))) return "unknown"
  const [, booking_id, seconds] = PAYLOAD.exec(Buffer.from(payload, "base64url").toString()) ?? []
  if (!booking_id) return "unknown"
  return Number(seconds) * 1000 > now.getTime() ? { booking_id } : "expired"
}
