import { createHash, randomBytes } from "node:crypto"
import { readEnvironment } from "../config/environment"

const FORM = /^([A-Za-z0-9_-]{43})(\.ics)?$/i

/** A new secret for a feed: 256 bits of chance, base64url. */
export function newFeedToken(): string {
  return randomBytes(32).toString("base64url")
}

/** What is kept of a secret: its SHA-256, hex. The secret is chance, so no salt or slowness is needed. */
export function feedHash(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** The secret in the last part of a feed's address, or null when it has not the form of one. */
export function feedTokenIn(part: string): string | null {
  return FORM.exec(part)?.[1] ?? null
}

/** The address that calendar programs subscribe to. */
export function feedUrl(token: string): string {
  return `${readEnvironment().PLAZA_BACKEND_URL.replace(/\/+$/, "")}/calendar/${token}.ics`
}
