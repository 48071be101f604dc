import { useQuery } from "@tanstack/react-query"

import { loadAll } from "../api/load-all"
import { PLAZA } from "../api/query-keys"
import { KEYS, type ListName } from "./lists"
import { growTree, type Answered } from "./tree"

/**
 * All categories of a list as a tree.
 * @param withHidden also those that shoppers do not see
 */
export function useTree(list: ListName, withHidden = false) {
  const { path, plural } = KEYS[list]
  return useQuery({
    queryKey: [PLAZA, path, "tree", withHidden],
    queryFn: () => loadAll<Answered>(path, plural, { order: "rank", include_hidden: withHidden }),
    select: growTree,
  })
}
