import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateTerm } from "../../../api/schemas/taxonomy"
import { refusingTakenHandle } from "../../../text/free-handle"
import { termsOf, type TermKind } from "../term-kinds"
import { treeOf } from "../term-tables"
import { inTransaction } from "../transaction"
import { refuseWrongPlace } from "../tree/place"

/**
 * Updates a term where it is; answers the handle it had and whether it is yet to move. Compensation writes back what
 * was there.
 */
export const updateTermStep = createStep(
  "update-term",
  async ({ kind, id, term }: { kind: TermKind; id: string; term: UpdateTerm }, { container }) => {
    const terms = termsOf(container, kind)
    const { name, handle, parent_id, rank, is_active } = await terms.retrieve(id)
    const tree = treeOf(kind)
    const { parent_id: parentId, ...columns } = term
    const moves = parentId !== undefined && parentId !== parent_id
    if (tree && moves) {
      await inTransaction(container, (run) =>
        refuseWrongPlace(run, tree, { field: "parent_id", parentId, categoryId: id }),
      )
    }
    await refusingTakenHandle(term.handle ?? handle, (wanted) =>
      terms.update({ ...columns, id, handle: wanted }),
    )
    const place = kind === "venue_category" ? { rank } : {}
    const before = { id, name, handle, ...place, ...(tree ? { is_active } : {}) }
    return new StepResponse({ old_handle: handle, moves }, { kind, before })
  },
  async (previous, { container }) => {
    if (previous) await termsOf(container, previous.kind).update(previous.before)
  },
)
