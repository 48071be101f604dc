import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireVendorOrder, type VendorPart } from "../../vendor-orders/require-vendor-order"
import { requireAllowed, type AskedByBuyer } from "../require-allowed"

/** Checks what a buyer may do by themselves; see `requireAllowed`. */
export const requireAllowedStep = createStep(
  "require-allowed",
  async ({ order_id, vendor_id, kind, items, revision }: VendorPart & AskedByBuyer, { container }) => {
    const part = { order_id, vendor_id }
    await requireAllowed(container, part, await requireVendorOrder(container, part), {
      kind,
      items,
      revision,
    })
    return new StepResponse(order_id)
  },
)
