import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findSpareReservations, type Kept } from "../../../queries/vendor-orders/reservations"

/**
 * Lets go of stock that was kept for pieces which are not packed any more; safe to run twice, and undone as it was. Under the
 * locks of the articles, by which core reserves: it adds to what it has read of a level, so that of two changes at once one
 * would be lost.
 */
export const freeStockStep = createStep(
  "free-stock",
  async ({ line_item_ids }: { line_item_ids: string[] }, { container }) => {
    const spare = await findSpareReservations(container, line_item_ids)
    const gone = spare.filter(({ needed }) => needed <= 0).map(({ id }) => id)
    await withArticles(container, spare, async () => {
      await keep(container, spare, ({ needed }) => needed)
      if (gone.length > 0) await container.resolve(Modules.INVENTORY).softDeleteReservationItems(gone)
    })
    return new StepResponse(spare, { spare, gone })
  },
  async (freed, { container }) => {
    if (!freed) return
    const { spare, gone } = freed
    await withArticles(container, spare, async () => {
      if (gone.length > 0) await container.resolve(Modules.INVENTORY).restoreReservationItems(gone)
      await keep(container, spare, ({ quantity }) => quantity)
    })
  },
)

async function withArticles(
  container: MedusaContainer,
  rows: Kept[],
  change: () => Promise<void>,
): Promise<void> {
  if (rows.length === 0) return
  const articles = new Set(rows.map(({ inventory_item_id }) => inventory_item_id))
  await container.resolve(Modules.LOCKING).execute([...articles], change)
}

async function keep(container: MedusaContainer, rows: Kept[], amount: (row: Kept) => number): Promise<void> {
  const kept = rows.filter(({ needed }) => needed > 0)
  if (kept.length === 0) return
  await container
    .resolve(Modules.INVENTORY)
    .updateReservationItems(
      kept.map((row) => ({ id: row.id, location_id: row.location_id, quantity: amount(row) })),
    )
}
