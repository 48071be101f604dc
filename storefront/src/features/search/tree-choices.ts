import { inTreeOrder } from "@/lib/plaza/in-tree-order"
import type { CategoryFacet } from "@/lib/plaza/schemas/facets"

/** Categories as the choices of a tree: each followed by those below it, with how deep it lies. */
export function treeChoices(categories: CategoryFacet[], isChosen: (category: CategoryFacet) => boolean) {
  const ids = new Map(categories.map((category) => [category.id, category]))
  const depthOf = (parent: string | null): number => {
    const category = parent === null ? undefined : ids.get(parent)
    return category ? 1 + depthOf(category.parent_id) : 0
  }
  return inTreeOrder(categories).map((category) => ({
    category,
    count: category.count,
    chosen: isChosen(category),
    depth: depthOf(category.parent_id),
  }))
}
