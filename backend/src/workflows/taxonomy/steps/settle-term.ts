import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateTerm } from "../../../api/schemas/taxonomy"
import { addAlias } from "../aliases"
import type { TermKind } from "../term-kinds"
import { treeOf } from "../term-tables"
import { inTransaction } from "../transaction"
import { moveCategory } from "../tree/move-category"

/** Beyond every sibling. */
const LAST = 100_000

/** What changes with a term as one: where it lies in the tree, and that its old handle leads to it. */
export const settleTermStep = createStep(
  "settle-term",
  async (
    input: { kind: TermKind; id: string; term: UpdateTerm; old_handle: string; moves: boolean },
    { container },
  ) => {
    const { kind, id, term, old_handle, moves } = input
    const tree = treeOf(kind)
    await inTransaction(container, async (run) => {
      if (term.handle !== undefined && term.handle !== old_handle) {
        await addAlias(run, { kind, handle: old_handle, term_id: id })
      }
      if (tree && moves) {
        await moveCategory(run, tree, { id, parentId: term.parent_id, position: term.rank ?? LAST })
      }
    })
    return new StepResponse({ id })
  },
)
