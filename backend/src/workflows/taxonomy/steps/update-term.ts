import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateTerm } from "../../../api/schemas/taxonomy"
import { VENUE_MODULE } from "../../../modules/venue"
import { refusingTakenHandle } from "../../../text/free-handle"
import { refuseWrongParent } from "../refuse-wrong-parent"
import { termsOf, type TermKind } from "../term-kinds"

/** Updates a term; compensation writes back what was there. */
export const updateTermStep = createStep(
  "update-term",
  async ({ kind, id, term }: { kind: TermKind; id: string; term: UpdateTerm }, { container }) => {
    const venues = container.resolve(VENUE_MODULE)
    const terms = termsOf(venues, kind)
    const { name, handle, parent_id, rank } = await terms.retrieve(id)
    await refuseWrongParent(venues, term.parent_id, id)
    await refusingTakenHandle(term.handle ?? handle, (wanted) =>
      terms.update({ ...term, id, handle: wanted }),
    )
    const place = kind === "venue_category" ? { parent_id, rank } : {}
    return new StepResponse({ id }, { kind, before: { id, name, handle, ...place } })
  },
  async (previous, { container }) => {
    if (previous) await termsOf(container.resolve(VENUE_MODULE), previous.kind).update(previous.before)
  },
)
