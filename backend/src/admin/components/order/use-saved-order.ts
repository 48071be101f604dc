import { useRef, useState } from "react"

import { moveItem } from "./move-item"

/**
 * A list whose order is saved with each move. It stands as it was put while that is under way, and again as it is stored
 * when saving fails. Moves are saved one after the other.
 * @param save gets all ids in their order; resolves once what is stored has been read again
 */
export function useSavedOrder<T extends { id: string }>(
  stored: readonly T[],
  save: (ids: string[]) => Promise<unknown>,
) {
  const [wanted, setWanted] = useState<string[] | null>(null)
  const latest = useRef(0)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const byId = new Map(stored.map((item) => [item.id, item]))
  const items = wanted ? wanted.flatMap((id) => byId.get(id) ?? []) : [...stored]

  const move = (from: number, to: number) => {
    const ids = moveItem(items, from, to).map(({ id }) => id)
    const turn = ++latest.current
    setWanted(ids)
    queue.current = queue.current
      .then(() => save(ids))
      .then(() => {
        if (latest.current === turn) setWanted(null)
      })
  }

  return { items, move }
}
