import type { MedusaContainer } from "@medusajs/framework/types"
import { countUses } from "../../../workflows/taxonomy/count-uses"
import { termsOf } from "../../../workflows/taxonomy/term-kinds"

interface Row {
  id: string
  name: string
  handle: string
}

/** Tags or amenities as they are answered, each with how many venues bear it. */
export async function presentTerms(
  container: MedusaContainer,
  kind: "venue_tag" | "amenity",
  rows: readonly Row[],
) {
  const uses = await countUses(
    container,
    kind,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, name, handle }) => ({ id, name, handle, usage: uses.get(id) ?? 0 }))
}

/**
 * One tag or amenity.
 * @throws 404 when there is none
 */
export async function loadTerm(container: MedusaContainer, kind: "venue_tag" | "amenity", id: string) {
  const row = await termsOf(container, kind).retrieve(id)
  const [term] = await presentTerms(container, kind, [row])
  return term
}
