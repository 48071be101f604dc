/** A category as it is kept. */
export interface CategoryRow {
  id: string
  name: string
  handle: string
  parent_id: string | null
  rank: number
}

/** A category with all that lies below it. */
export interface CategoryBranch extends CategoryRow {
  children: CategoryBranch[]
}

/** Hangs below each of `tops` what belongs there out of `rows`, in the order of `rows`. */
export function toBranches(tops: readonly CategoryRow[], rows: readonly CategoryRow[]): CategoryBranch[] {
  const childrenOf = new Map<string, CategoryRow[]>()
  for (const row of rows) {
    if (row.parent_id) childrenOf.set(row.parent_id, [...(childrenOf.get(row.parent_id) ?? []), row])
  }
  const branch = ({ id, name, handle, parent_id, rank }: CategoryRow): CategoryBranch => ({
    id,
    name,
    handle,
    parent_id,
    rank,
    children: (childrenOf.get(id) ?? []).map(branch),
  })
  return tops.map(branch)
}
