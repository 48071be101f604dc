import type { ListName, Term } from "./lists"
import { isTree } from "./lists"
import { holds, listTree } from "./tree"
import { useTree } from "./use-tree"
import { useWords } from "./use-words"

/** One term of a list, and those that it may go into; undefined while they load. */
export function useTermAmong(list: ListName, id: string | undefined) {
  const ofTree = isTree(list)
  const tree = useTree(ofTree ? list : "venue-categories", true)
  const words = useWords(list === "amenities" ? "amenities" : "tags")
  if (ofTree) {
    const rows = listTree(tree.data ?? [])
    const term = rows.find(({ branch }) => branch.id === id)?.branch
    const targets = rows.flatMap(({ branch, path }) =>
      term && holds(term, branch.id) ? [] : [{ value: branch.id, label: path }],
    )
    return { term: term satisfies Term | undefined, targets, isPending: tree.isPending, error: tree.error }
  }
  const term = words.data?.find((word) => word.id === id)
  const targets = (words.data ?? []).flatMap((word) =>
    word.id === id ? [] : [{ value: word.id, label: word.name }],
  )
  return { term, targets, isPending: words.isPending, error: words.error }
}
