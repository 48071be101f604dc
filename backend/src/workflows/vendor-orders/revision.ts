import { createHash } from "node:crypto"
import type { LineQuantities } from "./line-quantities"

/** A short word for where all pieces are: whoever sends another one back has looked at an old page. */
export function revisionOf(lines: readonly (LineQuantities & { line_item_id: string })[]): string {
  const state = lines
    .map(({ line_item_id, cancelled, packed, shipped, delivered, return_requested, returned }) =>
      [line_item_id, cancelled, packed, shipped, delivered, return_requested, returned].join(":"),
    )
    .sort()
    .join("|")
  return createHash("sha256").update(state).digest("hex").slice(0, 16)
}
