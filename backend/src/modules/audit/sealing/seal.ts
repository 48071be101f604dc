import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

const CIPHER = "aes-256-gcm"
const VERSION = "v1"
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Encrypts bytes with AES-256-GCM: `v1.<iv>.<tag>.<data>`, base64url. The subject is authenticated with it, so that what is
 * moved to another subject does not open.
 */
export function seal(key: Buffer, subject: string, plain: Buffer): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(subject))
  const data = Buffer.concat([cipher.update(plain), cipher.final()])
  return [VERSION, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString("base64url"))].join(".")
}

/** Opens what `seal` made; null when the key or the subject is another, or it was changed. */
export function unseal(key: Buffer, subject: string, sealed: string): Buffer | null {
  const [version, ...parts] = sealed.split(".")
  const [iv, tag, data] = parts.map((part) => Buffer.from(part, "base64url"))
  if (version !== VERSION || parts.length !== 3 || tag.length !== TAG_BYTES) return null
  try {
    const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(subject))
    decipher.setAuthTag(tag)
    return Buffer.concat([decipher.update(data), decipher.final()])
  } catch {
    return null
  }
}
