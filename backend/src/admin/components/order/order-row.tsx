import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

import { DROP_STYLE } from "./drag-handle"
import type { DragOrder } from "./use-drag-order"

type Props = { drag: DragOrder; place: number; children: ReactNode }

/** One row of a list that is put in order, on which others can be dropped. */
export const OrderRow = ({ drag, place, children }: Props) => (
  <li
    {...drag.target(place)}
    className={clx("flex items-center gap-x-3 px-4 py-2", drag.over === place && DROP_STYLE)}
  >
    {children}
  </li>
)
