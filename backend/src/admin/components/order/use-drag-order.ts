import { useState, type DragEvent } from "react"

/**
 * Moving the items of one list with the mouse; `MoveButtons` do the same without one.
 * @param onMove gets the places from and to, counted from 0
 */
export function useDragOrder(onMove: (from: number, to: number) => void) {
  const [from, setFrom] = useState<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const end = () => {
    setFrom(null)
    setOver(null)
  }

  return {
    /** The place that something is held over; null when nothing is. */
    over: over === from ? null : over,
    /** For what is taken hold of: the item itself, or a handle in it where the item has fields. */
    handle: (place: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = "move"
        event.dataTransfer.setData("text/plain", String(place + 1))
        setFrom(place)
      },
      onDragEnd: end,
    }),
    /** For the item, on which another one can be dropped. */
    target: (place: number) => ({
      onDragOver: (event: DragEvent) => {
        if (from === null) return
        event.preventDefault()
        setOver(place)
      },
      onDrop: (event: DragEvent) => {
        if (from === null) return
        event.preventDefault()
        end()
        if (from !== place) onMove(from, place)
      },
    }),
  }
}

export type DragOrder = ReturnType<typeof useDragOrder>
