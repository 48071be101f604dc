import { useState, type KeyboardEvent, type PointerEvent } from "react"

import { moveBar, resizeBar, snap, type Bar, type Edge } from "../../../lib/team/bars"

/** What of a bar is taken hold of: the whole, or one edge. */
export type Grip = "whole" | Edge

type Options = {
  bar: Bar
  others: readonly Bar[]
  /** minutes of a width on the screen, in pixels */
  minutesIn: (pixels: number) => number
  onChange: (bar: Bar) => void
}

/** A bar moved or resized by pointer, and by arrow keys a quarter of an hour (with Shift an hour). */
export function useBarDrag({ bar, others, minutesIn, onChange }: Options) {
  const [drag, setDrag] = useState<{ grip: Grip; x: number; bar: Bar } | null>(null)

  const changed = (grip: Grip, by: number) =>
    grip === "whole" ? moveBar(bar, by, others) : resizeBar(bar, grip, bar[grip] + by, others)

  const handlersOf = (grip: Grip) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ grip, x: event.clientX, bar })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag) return
      setDrag({ ...drag, bar: changed(drag.grip, snap(minutesIn(event.clientX - drag.x))) })
    },
    onPointerUp: () => {
      if (drag && (drag.bar.start !== bar.start || drag.bar.end !== bar.end)) onChange(drag.bar)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
      if (direction === 0) return
      event.preventDefault()
      onChange(changed(grip, direction * (event.shiftKey ? 60 : 15)))
    },
  })

  return { shown: drag?.bar ?? bar, isDragged: drag !== null, handlersOf }
}
