import type { MedusaContainer } from "@medusajs/framework/types"
import { conflict } from "../../modules/scheduling/conflict"
import { variantsInOrders } from "../../queries/open-orders"

/**
 * Checks that nobody waits for variants that are to go.
 * @throws 409 `has_open_orders` with the ids of those that somebody waits for
 */
export async function refuseOrdered(container: MedusaContainer, variantIds: string[]): Promise<void> {
  const variant_ids = await variantsInOrders(container, variantIds)
  if (variant_ids.length === 0) return
  throw conflict(
    "has_open_orders",
    "Somebody has ordered this and still waits for it; make it a draft instead",
    {
      variant_ids,
    },
  )
}
