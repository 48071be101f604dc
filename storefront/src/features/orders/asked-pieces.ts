import { z } from "zod"
import { RETURN_REASONS } from "./pieces-fields"

/** What the form for pieces sends besides the pieces. */
export const askSchema = z.object({
  order: z.string().min(1).max(200),
  vendor: z.string().min(1).max(200),
  revision: z.string().max(64),
  kind: z.enum(["cancellation", "return"]),
  confirmed: z
    .enum(["", "yes"])
    .catch("")
    .transform((value) => value === "yes"),
  attempt: z.string().max(64).catch(""),
  reason_code: z.enum(RETURN_REASONS).optional().catch(undefined),
  reason: z.string().max(500).catch(""),
})

const FIELD = /^pieces:(.+)$/

/** The pieces that a form names, lines of which none is wanted left out. */
export function piecesIn(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).flatMap(([name, value]) => {
    const line_item_id = FIELD.exec(name)?.[1]
    const quantity = Number(value)
    return line_item_id && Number.isInteger(quantity) && quantity > 0 ? [{ line_item_id, quantity }] : []
  })
}
