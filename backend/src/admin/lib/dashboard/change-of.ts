import type { Compared } from "./dashboard"

export type Change = { kind: "same" | "new" } | { kind: "up" | "down"; ratio: number }

/** How much more or less it is than before; nothing can be compared with nothing. */
export function changeOf({ current, previous }: Compared): Change {
  if (current === previous) return { kind: "same" }
  if (previous === 0) return { kind: "new" }
  const ratio = (current - previous) / Math.abs(previous)
  return { kind: ratio > 0 ? "up" : "down", ratio: Math.abs(ratio) }
}
