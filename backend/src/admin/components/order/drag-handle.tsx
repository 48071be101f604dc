import { DotsSix } from "@medusajs/icons"

import type { DragOrder } from "./use-drag-order"

/** What a row with fields is taken by; for the mouse alone, as the buttons beside it do the same. */
export function DragHandle({ drag, place }: { drag: DragOrder; place: number }) {
  return (
    <span aria-hidden {...drag.handle(place)} className="flex h-7 cursor-grab items-center max-md:hidden">
      <DotsSix className="text-ui-fg-muted" />
    </span>
  )
}

/** How the row looks on which something is about to be dropped. */
export const DROP_STYLE = "shadow-[inset_0_2px_0_0_var(--fg-interactive)]"
