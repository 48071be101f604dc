import { useQuery } from "@tanstack/react-query"

import { loadAll } from "../api/load-all"
import { PLAZA } from "../api/query-keys"
import { KEYS, type Term } from "./lists"

/** All tags or amenities, by name. */
export function useWords(list: "tags" | "amenities") {
  const { path, plural } = KEYS[list]
  return useQuery({
    queryKey: [PLAZA, path, "all"],
    queryFn: () => loadAll<Term>(path, plural, { order: "name" }),
  })
}
