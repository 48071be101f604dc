import { createHash } from "node:crypto"

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/**
 * An id in the engine's form (prefix and ULID) that is always the same for the same moment and key, so that a
 * resumed seed recognises what it wrote.
 */
export function fixedId(prefix: string, moment: Date, key: string): string {
  let time = ""
  for (let left = moment.getTime(), place = 0; place < 10; place++) {
    time = ALPHABET[left % 32] + time
    left = Math.floor(left / 32)
  }
  const digest = createHash("sha256").update(`${prefix}/${key}`).digest()
  const random = Array.from({ length: 16 }, (_, index) => ALPHABET[digest[index] % 32]).join("")
  return `${prefix}_${time}${random}`
}
