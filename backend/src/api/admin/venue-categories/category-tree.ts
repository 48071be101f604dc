/** A category as it is kept. */
export interface CategoryRow {
  id: string
  name: string
  handle: string
  parent_id: string | null
  rank: number
  is_active: boolean
}

/** A category with how many venues are in it itself, and with all that lies below it. */
export interface CategoryBranch extends CategoryRow {
  usage: number
  children: CategoryBranch[]
}

/** Hangs below each of `tops` what belongs there out of `rows`, in the order of `rows`. */
export function toBranches(
  tops: readonly CategoryRow[],
  rows: readonly CategoryRow[],
  uses: ReadonlyMap<string, number>,
): CategoryBranch[] {
  const childrenOf = new Map<string, CategoryRow[]>()
  for (const row of rows) {
    if (row.parent_id) childrenOf.set(row.parent_id, [...(childrenOf.get(row.parent_id) ?? []), row])
  }
  const branch = ({ id, name, handle, parent_id, rank, is_active }: CategoryRow): CategoryBranch => ({
    id,
    name,
    handle,
    parent_id,
    rank,
    is_active,
    usage: uses.get(id) ?? 0,
    children: (childrenOf.get(id) ?? []).map(branch),
  })
  return tops.map(branch)
}
