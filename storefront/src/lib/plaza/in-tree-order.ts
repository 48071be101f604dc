type Placed = { id: string; parent_id?: string | null; rank?: number | null }

/** Categories in the platform's order: each followed by those below it. */
export function inTreeOrder<Category extends Placed>(categories: readonly Category[]): Category[] {
  const known = new Set(categories.map((category) => category.id))
  const sorted = categories.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
  const from = (parent: string | null): Category[] =>
    sorted
      .filter((category) => (known.has(category.parent_id ?? "") ? category.parent_id : null) === parent)
      .flatMap((category) => [category, ...from(category.id)])
  return from(null)
}
