/** A place on the screen, in pixels. */
export type OnScreen = { id: string; x: number; y: number }

/**
 * Puts together what would lie on top of each other: going through the places in order, each joins the first group whose
 * first place is near, or begins one. The order of the places is that of the list, so the best ones lead.
 *
 * @param width how far apart two labels must be from left to right
 * @param height and from top to bottom
 * @returns the ids of each group; every id is in exactly one
 */
export function cluster(places: readonly OnScreen[], width: number, height: number): string[][] {
  const groups: { first: OnScreen; ids: string[] }[] = []
  for (const place of places) {
    const near = groups.find(({ first }) => {
      return Math.abs(first.x - place.x) < width && Math.abs(first.y - place.y) < height
    })
    if (near) {
      near.ids.push(place.id)
    } else {
      groups.push({ first: place, ids: [place.id] })
    }
  }
  return groups.map(({ ids }) => ids)
}
