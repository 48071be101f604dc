import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateTerm } from "../../../api/schemas/taxonomy"
import { VENUE_MODULE } from "../../../modules/venue"
import { withFreeHandle } from "../../../text/free-handle"
import { refuseWrongParent } from "../refuse-wrong-parent"
import { termsOf, type TermKind } from "../term-kinds"

/** Inserts a term; compensation removes it. */
export const createTermStep = createStep(
  "create-term",
  async ({ kind, term }: { kind: TermKind; term: CreateTerm }, { container }) => {
    const venues = container.resolve(VENUE_MODULE)
    await refuseWrongParent(venues, term.parent_id)
    const { id } = await withFreeHandle(term, (handle) => termsOf(venues, kind).create({ ...term, handle }))
    return new StepResponse({ id }, { kind, id })
  },
  async (created, { container }) => {
    if (created) await termsOf(container.resolve(VENUE_MODULE), created.kind).delete(created.id)
  },
)
