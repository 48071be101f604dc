import { useState, type DragEvent } from "react"
import { useTranslation } from "react-i18next"

import { useMove, type ListName } from "../../lib/taxonomy/lists"
import { placeOfDrop, type Branch, type DropZone } from "../../lib/taxonomy/tree"
import { useAct } from "../page/use-act"

/** The outer parts of a row's height at which something is dropped beside it. */
const EDGE = 0.3

export type CategoryDrag = ReturnType<typeof useCategoryDrag>

function zoneOf({ currentTarget, clientY }: DragEvent): DropZone {
  const { top, height } = currentTarget.getBoundingClientRect()
  const at = (clientY - top) / height
  return at < EDGE ? "before" : at > 1 - EDGE ? "after" : "inside"
}

/** Moving categories with the mouse; the buttons of each row do the same without one. */
export function useCategoryDrag(list: ListName, tree: readonly Branch[]) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: move } = useMove(list)
  const [moved, setMoved] = useState<Branch | null>(null)
  const [over, setOver] = useState<{ id: string; zone: DropZone } | null>(null)

  const end = () => {
    setMoved(null)
    setOver(null)
  }

  const bind = (branch: Branch, siblings: readonly Branch[]) => ({
    draggable: tree.length > 0,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = "move"
      event.dataTransfer.setData("text/plain", branch.name)
      setMoved(branch)
    },
    onDragOver: (event: DragEvent) => {
      if (!moved) return
      const zone = zoneOf(event)
      if (!placeOfDrop(moved, branch, siblings, zone)) return setOver(null)
      event.preventDefault()
      setOver({ id: branch.id, zone })
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      const place = moved && placeOfDrop(moved, branch, siblings, zoneOf(event))
      end()
      if (!moved || !place) return
      const { id, name } = moved
      void act({ run: () => move({ id, ...place }), done: t("plaza.taxonomy.move.done", { name }) })
    },
    onDragEnd: end,
  })

  return { bind, over }
}
