import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import type { Named } from "./venue"

type Branch = Named & { parent_id?: string | null; children?: Branch[] | null }

/** Categories as one list, each named by its path from the root: "Wellness / Massage". */
function flatten(branches: Branch[], above = ""): Named[] {
  return branches.flatMap((branch) => {
    const name = above + branch.name
    return [{ id: branch.id, name }, ...flatten(branch.children ?? [], `${name} / `)]
  })
}

const KINDS = {
  categories: { path: "/admin/venue-categories", key: "venue_categories" },
  tags: { path: "/admin/venue-tags", key: "venue_tags" },
  amenities: { path: "/admin/amenities", key: "amenities" },
} as const

/** All categories, tags or amenities that the platform offers, as options of a select. */
export function useTaxonomy(kind: keyof typeof KINDS) {
  const { path, key } = KINDS[kind]
  const { data } = useQuery({
    queryKey: [PLAZA, path],
    queryFn: () => request<Record<string, Branch[]>>(path, { query: { limit: 100 } }),
  })
  return flatten(data?.[key] ?? []).map(({ id, name }) => ({ value: id, label: name }))
}
