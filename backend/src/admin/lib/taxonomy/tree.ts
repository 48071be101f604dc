import type { Place, Term } from "./lists"

/** A category with those below it, in their order. */
export type Branch = Term & { parent_id: string | null; children: Branch[] }

/** A category as either list answers it: with its children, or with the one above it. */
export type Answered = Term & { parent?: { id: string } | null; children?: Answered[] }

/** Every category once, whether they came as a tree or flat. */
function flatten(answered: readonly Answered[]): (Term & { parent_id: string | null })[] {
  return answered.flatMap(({ children = [], parent, ...term }) => [
    { ...term, parent_id: term.parent_id ?? parent?.id ?? null },
    ...flatten(children),
  ])
}

/** The tree of what came in its order; what lies below something that did not come is at the top. */
export function growTree(answered: readonly Answered[]): Branch[] {
  const rows = flatten(answered).map((term) => ({ ...term, children: [] as Branch[] }))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const above = (row: Branch) => byId.get(row.parent_id ?? "")
  for (const row of rows) above(row)?.children.push(row)
  return rows.filter((row) => !above(row))
}

/** The tree as a list, each with how deep it lies, from 0, and the names above it. */
export function listTree(
  tree: readonly Branch[],
  depth = 0,
  above: string[] = [],
): { branch: Branch; depth: number; path: string }[] {
  return tree.flatMap((branch) => {
    const names = [...above, branch.name]
    return [{ branch, depth, path: names.join(" / ") }, ...listTree(branch.children, depth + 1, names)]
  })
}

/** True when `id` is this branch or lies below it. */
export const holds = (branch: Branch, id: string): boolean =>
  branch.id === id || branch.children.some((child) => holds(child, id))

/** Where a row is dropped: before or after another one, or on its middle to lie below it. */
export type DropZone = "before" | "inside" | "after"

/**
 * The place a category goes to when it is dropped at another one, or null when it cannot.
 * @param siblings those among which the other one stands, in their order
 */
export function placeOfDrop(
  moved: Branch,
  target: Branch,
  siblings: readonly Branch[],
  zone: DropZone,
): Place | null {
  if (holds(moved, target.id)) return null
  if (zone === "inside") return { parent_id: target.id, position: target.children.length }
  const others = siblings.filter(({ id }) => id !== moved.id)
  const at = others.findIndex(({ id }) => id === target.id)
  return { parent_id: target.parent_id, position: zone === "before" ? at : at + 1 }
}
