import { randomBytes } from "node:crypto"

/**
 * A URL handle made of lower-case Latin letters, digits and hyphens; accents are dropped. A text that has none of
 * them (say, in Thai) gets a short random handle, so that it is never empty.
 */
export function toHandle(...parts: string[]): string {
  const handle = parts
    .join(" ")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
  return handle || randomBytes(5).toString("hex")
}
