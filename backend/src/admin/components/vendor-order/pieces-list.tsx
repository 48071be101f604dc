import { Text } from "@medusajs/ui"

import { lineTitle, type Pieces, type VendorOrder } from "../../lib/vendor-order/vendor-order"

/** Pieces of lines in words, one line each. */
export function PiecesList({ order, items }: { order: VendorOrder; items: Pieces[] }) {
  return (
    <ul>
      {items.map(({ line_item_id, quantity }) => (
        <li key={line_item_id}>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {quantity} × {lineTitle(order, line_item_id)}
          </Text>
        </li>
      ))}
    </ul>
  )
}
