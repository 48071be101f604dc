import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateTerm } from "../../../api/schemas/taxonomy"
import { withFreeHandle } from "../../../text/free-handle"
import { nextRank } from "../tree/next-rank"
import { refuseWrongPlace } from "../tree/place"
import { termsOf, type TermKind } from "../term-kinds"
import { treeOf } from "../term-tables"
import { inTransaction } from "../transaction"

/** Inserts a term, a category after its siblings unless its rank is told; compensation removes it. */
export const createTermStep = createStep(
  "create-term",
  async ({ kind, term }: { kind: TermKind; term: CreateTerm }, { container }) => {
    const tree = treeOf(kind)
    const parentId = term.parent_id ?? null
    const place = tree
      ? await inTransaction(container, async (run) => {
          await refuseWrongPlace(run, tree, { field: "parent_id", parentId })
          return { rank: term.rank ?? (await nextRank(run, tree, parentId)) }
        })
      : {}
    const { id } = await withFreeHandle(term, (handle) =>
      termsOf(container, kind).create({ ...term, ...place, handle }),
    )
    return new StepResponse({ id }, { kind, id })
  },
  async (created, { container }) => {
    if (created) await termsOf(container, created.kind).delete(created.id)
  },
)
