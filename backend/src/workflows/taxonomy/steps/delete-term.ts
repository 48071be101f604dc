import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENUE_MODULE } from "../../../modules/venue"
import { termsOf, type TermKind } from "../term-kinds"

/** Soft-deletes a term, so that venues no longer show it; compensation restores it. */
export const deleteTermStep = createStep(
  "delete-term",
  async ({ kind, id }: { kind: TermKind; id: string }, { container }) => {
    const terms = termsOf(container.resolve(VENUE_MODULE), kind)
    await terms.retrieve(id)
    await terms.softDelete(id)
    return new StepResponse({ id }, { kind, id })
  },
  async (deleted, { container }) => {
    if (deleted) await termsOf(container.resolve(VENUE_MODULE), deleted.kind).restore(deleted.id)
  },
)
