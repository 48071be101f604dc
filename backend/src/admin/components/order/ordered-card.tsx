import { XMarkMini } from "@medusajs/icons"
import { clx, IconButton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import { DragHandle, DROP_STYLE } from "./drag-handle"
import { MoveButtons } from "./move-buttons"
import type { DragOrder } from "./use-drag-order"

type Props = {
  drag: DragOrder
  /** counted from 0 */
  place: number
  count: number
  /** what the card is, by its place */
  name: string
  onMove: (to: number) => void
  onRemove: () => void
  /** false while it is the one that must stay */
  removable?: boolean
  children: ReactNode
}

/** One of several things in a form that stand in an order and can be moved, by mouse and by buttons, and removed. */
export function OrderedCard({
  drag,
  place,
  count,
  name,
  onMove,
  onRemove,
  removable = true,
  children,
}: Props) {
  const { t } = useTranslation()
  return (
    <div
      {...drag.target(place)}
      role="group"
      aria-label={name}
      className={clx(
        "bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg p-4",
        drag.over === place && DROP_STYLE,
      )}
    >
      <div className="flex items-center gap-x-1">
        <DragHandle drag={drag} place={place} />
        <Text size="small" weight="plus" className="flex-1">
          {name}
        </Text>
        <MoveButtons name={name} place={place} count={count} onMove={onMove} />
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          disabled={!removable}
          aria-label={`${t("actions.remove")}: ${name}`}
          onClick={onRemove}
        >
          <XMarkMini className="text-ui-fg-muted" />
        </IconButton>
      </div>
      {children}
    </div>
  )
}
