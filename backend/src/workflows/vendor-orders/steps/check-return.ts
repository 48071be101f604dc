import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { findVendorReturns } from "../../../queries/vendor-orders/vendor-returns"
import { requireVendorOrder, type VendorPart } from "../require-vendor-order"

/** A return to a vendor, which of its pieces are damaged, and who receives it. */
export type ReturnOf = VendorPart & {
  return_id: string
  by: string
  damaged?: readonly { line_item_id: string; quantity: number }[]
}

/**
 * Checks that a return is still on its way, and answers it.
 * @throws 404 when it is not the vendor's alone, or a damaged line not in it; 400 naming a quantity that is too high; 409
 * `invalid_transition`
 */
export const checkReturnStep = createStep("check-return", async (input: ReturnOf, { container }) => {
  const order = await requireVendorOrder(container, input)
  const returns = await findVendorReturns(container, input)
  const found = returns.find(({ id, mixed }) => id === input.return_id && !mixed)
  if (!found) throw missing(`There is no return ${input.return_id} in this order`)
  if (order.canceled || !["open", "requested"].includes(found.status)) {
    throw conflict("invalid_transition", "This return is not on its way any more")
  }
  for (const [index, { line_item_id, quantity }] of (input.damaged ?? []).entries()) {
    const item = found.items.find((one) => one.line_item_id === line_item_id)
    if (!item) throw missing(`damaged.${index}.line_item_id: there is no line ${line_item_id} in this return`)
    if (quantity > item.quantity) {
      const message = `damaged.${index}.quantity: ${item.quantity} of this line come back`
      throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
    }
  }
  return new StepResponse(found)
})

const missing = (message: string) => new MedusaError(MedusaError.Types.NOT_FOUND, message)
