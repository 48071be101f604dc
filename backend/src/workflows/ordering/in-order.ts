import { MedusaError } from "@medusajs/framework/utils"

/**
 * Things as they stand and the ids to come first: those in their order, the others behind them as they were. So a list
 * that was written beside a page to which something has been added in the meantime still counts.
 * @param field of the body that names the ids, for the refusal
 * @throws 404 for an id that is not among them
 */
export function inOrder<Thing extends { id: string }>(
  things: readonly Thing[],
  ids: readonly string[],
  field: string,
): Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const first = ids.map((id, index) => {
    const thing = byId.get(id)
    if (thing) return thing
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `${field}.${index}: there is no ${id} here`)
  })
  return [...first, ...things.filter(({ id }) => !ids.includes(id))]
}

/** The things whose rank is another than their place, counted from `first`, with the rank that they should have. */
export function ranksToWrite(
  things: readonly { id: string; rank: number }[],
  first: number,
): { id: string; rank: number }[] {
  return things.flatMap(({ id, rank }, index) =>
    rank === first + index ? [] : [{ id, rank: first + index }],
  )
}
