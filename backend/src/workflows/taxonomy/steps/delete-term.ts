import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { termsOf, type TermKind } from "../term-kinds"

/** Soft-deletes a term, so that nothing shows it any more; compensation restores it. */
export const deleteTermStep = createStep(
  "delete-term",
  async ({ kind, id }: { kind: TermKind; id: string }, { container }) => {
    const terms = termsOf(container, kind)
    await terms.retrieve(id)
    await terms.softDelete(id)
    return new StepResponse({ id }, { kind, id })
  },
  async (deleted, { container }) => {
    if (deleted) await termsOf(container, deleted.kind).restore(deleted.id)
  },
)
