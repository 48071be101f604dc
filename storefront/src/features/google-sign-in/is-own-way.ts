import { timingSafeEqual } from "node:crypto"

/** Whether an answer of Google's belongs to the way that this device began: links of others sign nobody in here. */
export function isOwnWay(began: string, answered: string | null): boolean {
  const [a, b] = [Buffer.from(began), Buffer.from(answered ?? "")]
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b)
}
