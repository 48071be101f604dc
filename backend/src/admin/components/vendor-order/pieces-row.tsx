import { StatusBadge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { VendorOrder } from "../../lib/vendor-order/vendor-order"
import { PiecesList } from "./pieces-list"

type Props = {
  order: VendorOrder
  name: string
  status: { color: "orange" | "blue" | "green" | "grey"; label: string }
  items: VendorOrder["fulfillments"][number]["items"]
  /** what can be done with it next */
  actions?: ReactNode
  /** what else is to be said below the pieces */
  children?: ReactNode
}

/** Pieces of an order that travel together, there or back: how far they are, which they are, what comes next. */
export function PiecesRow({ order, name, status, items, actions, children }: Props) {
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex items-center gap-x-3">
          <Text size="small" weight="plus">
            {name}
          </Text>
          <StatusBadge color={status.color}>{status.label}</StatusBadge>
        </div>
        {actions}
      </div>
      <PiecesList order={order} items={items} />
      {children}
    </div>
  )
}
