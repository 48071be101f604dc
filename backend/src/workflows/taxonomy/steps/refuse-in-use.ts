import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { select, sql } from "../../../queries/sql"
import { countUses } from "../count-uses"
import { termsOf, type TermKind } from "../term-kinds"
import { treeOf } from "../term-tables"

/** Refuses to let a category go that something is in or lies below; tags and amenities are only words. */
export const refuseInUseStep = createStep(
  "refuse-in-use",
  async ({ kind, id }: { kind: TermKind; id: string }, { container }) => {
    const { name } = await termsOf(container, kind).retrieve(id)
    const tree = treeOf(kind)
    if (!tree) return new StepResponse({ id })
    const [{ children }] = await select<{ children: number }>(
      container,
      sql`select count(*)::int as children from ${tree.table} where ${tree.parent} = ${id} and deleted_at is null`,
    )
    const usage = (await countUses(container, kind, [id])).get(id) ?? 0
    if (children > 0 || usage > 0) {
      throw conflict(
        "category_in_use",
        `${name} is in use: ${usage} in it, ${children} below it. Merge it into another category, or move them first`,
        { usage, children },
      )
    }
    return new StepResponse({ id })
  },
)
