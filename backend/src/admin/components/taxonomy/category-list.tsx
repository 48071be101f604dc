import type { ListName } from "../../lib/taxonomy/lists"
import type { Branch } from "../../lib/taxonomy/tree"
import { CategoryRow } from "./category-row"
import type { CategoryDrag } from "./use-category-drag"

type Props = {
  list: ListName
  siblings: readonly Branch[]
  drag: CategoryDrag
  depth?: number
  /** something above these is hidden, and so are they */
  hiddenAbove?: boolean
}

/** Siblings in their order, each with those below it: lists in lists, as a screen reader tells a tree. */
export function CategoryList({ list, siblings, drag, depth = 0, hiddenAbove = false }: Props) {
  return (
    <ul className={depth === 0 ? "divide-y" : "divide-y border-t"}>
      {siblings.map((branch, position) => (
        <li key={branch.id}>
          <CategoryRow
            list={list}
            branch={branch}
            siblings={siblings}
            position={position}
            depth={depth}
            hiddenAbove={hiddenAbove}
            drag={drag}
          />
          {branch.children.length > 0 && (
            <CategoryList
              list={list}
              siblings={branch.children}
              drag={drag}
              depth={depth + 1}
              hiddenAbove={hiddenAbove || branch.is_active === false}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
