import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { payoutKey } from "./payout-key"

const CIPHER = "aes-256-gcm"
const VERSION = "v1"
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Encrypts a text for one business with AES-256-GCM: `v1.<iv>.<tag>.<data>`, base64url. The vendor's id is authenticated
 * with it, so that a sealed text that is moved to another business does not open.
 */
export function seal(vendorId: string, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, payoutKey(), iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(vendorId))
  const data = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  return [VERSION, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString("base64url"))].join(".")
}

/**
 * Opens what `seal` made for this business.
 * @throws UNEXPECTED_STATE when it was sealed for another one or with another key, or was changed
 */
export function unseal(vendorId: string, sealed: string): string {
  const [version, ...parts] = sealed.split(".")
  const [iv, tag, data] = parts.map((part) => Buffer.from(part, "base64url"))
  if (version !== VERSION || parts.length !== 3 || tag.length !== TAG_BYTES) throw unreadable(vendorId)
  try {
    const decipher = createDecipheriv(CIPHER, payoutKey(), iv, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(vendorId))
    decipher.setAuthTag(tag)
    return Buffer.concat([decipher.update(data), decipher.final()]).toString("utf8")
  } catch {
    throw unreadable(vendorId)
  }
}

const unreadable = (vendorId: string) =>
  new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The payout details of ${vendorId} cannot be opened with this PAYOUT_ENCRYPTION_KEY`,
  )
