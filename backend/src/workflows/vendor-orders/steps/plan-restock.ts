import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findShelves } from "../../../queries/vendor-orders/shelves"
import type { VendorReturn } from "../../../queries/vendor-orders/vendor-returns"
import type { ReturnOf } from "./check-return"

/** How stock rises by what comes back whole. */
export const planRestockStep = createStep(
  "plan-restock",
  async ({ found, damaged = [] }: { found: VendorReturn } & Pick<ReturnOf, "damaged">, { container }) => {
    const { location_id, items } = found
    if (!location_id) return new StepResponse([])
    const line_item_ids = items.map(({ line_item_id }) => line_item_id)
    const shelves = await findShelves(container, { line_item_ids, location_id })
    const whole = (id: string) =>
      items
        .filter(({ line_item_id }) => line_item_id === id)
        .reduce((sum, { quantity }) => sum + quantity, 0) -
      damaged
        .filter(({ line_item_id }) => line_item_id === id)
        .reduce((sum, { quantity }) => sum + quantity, 0)
    return new StepResponse(
      shelves
        .map(({ line_item_id, inventory_item_id, required_quantity }) => ({
          inventory_item_id,
          location_id,
          adjustment: whole(line_item_id) * required_quantity,
        }))
        .filter(({ adjustment }) => adjustment > 0),
    )
  },
)
