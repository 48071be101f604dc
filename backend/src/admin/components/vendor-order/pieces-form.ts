import { z } from "zod"

import { optionalText, say } from "../../lib/forms/rules"
import { nameOfLine, type VendorOrder, type VendorOrderLine } from "../../lib/vendor-order/vendor-order"

/** Which pieces can still be taken. */
export type Left = "left_to_pack" | "left_to_cancel" | "left_to_return"

const item = z
  .object({
    line_item_id: z.string(),
    name: z.string(),
    left: z.number(),
    quantity: z
      .number(say("number"))
      .int(say("whole"))
      .min(0, say("atLeast", { min: 0 })),
  })
  .superRefine(({ quantity, left }, context) => {
    if (quantity > left) {
      context.addIssue({ code: "custom", path: ["quantity"], message: say("atMost", { max: left }).error() })
    }
  })

/** Pieces of lines, and where it is asked, why. */
export const piecesSchema = z
  .object({ items: z.array(item), reason_code: z.string(), reason: optionalText() })
  .superRefine(({ items }, context) => {
    if (items.some(({ quantity }) => quantity > 0)) return
    const message = say("required").error()
    context.addIssue({ code: "custom", path: ["items", 0, "quantity"], message })
  })
export type PiecesValues = z.infer<typeof piecesSchema>

/** All lines of which something is left; `all`: everything is proposed, else nothing. */
export function piecesValues(order: VendorOrder, left: Left, all: boolean): PiecesValues {
  const items = order.lines.filter((line) => line[left] > 0).map((line) => itemOf(line, line[left], all))
  return { items, reason_code: "", reason: "" }
}

const itemOf = (line: VendorOrderLine, left: number, all: boolean) => ({
  line_item_id: line.line_item_id,
  name: nameOfLine(line),
  left,
  quantity: all ? left : 0,
})

/** What the API takes: the lines with pieces, what is said of why, and the page that was looked at. */
export function piecesBody({ items, reason_code, reason }: PiecesValues, { revision }: VendorOrder) {
  return {
    items: takenOf(items),
    revision,
    ...(reason_code ? { reason_code } : {}),
    ...(reason ? { reason } : {}),
  }
}

/** The lines of which any piece is taken. */
export const takenOf = (items: PiecesValues["items"]) =>
  items
    .filter(({ quantity }) => quantity > 0)
    .map(({ line_item_id, quantity }) => ({ line_item_id, quantity }))
