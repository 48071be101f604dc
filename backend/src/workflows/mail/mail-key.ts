import { createHash } from "node:crypto"

/** The key of a mail that carries a token: the same token is mailed once, and the key does not give it away. */
export function tokenKey(template: string, token: string): string {
  return `${template}:${createHash("sha256").update(token).digest("hex")}`
}
