import { MedusaError } from "@medusajs/framework/utils"
import type { ChangeStock } from "../../api/schemas/stock"
import { conflict } from "../../modules/scheduling/conflict"

/**
 * What a change makes of a quantity. Less than is reserved may be counted: then it is known that some cannot be sent.
 * @throws 400 when less than nothing would be left, 409 `stock_changed` with what there is when that is not what was expected
 */
export function nextQuantity(
  { stocked, reserved }: { stocked: number; reserved: number },
  { adjustment, quantity, expected }: Pick<ChangeStock, "adjustment" | "quantity" | "expected">,
): number {
  if (quantity !== undefined) {
    if (expected === stocked) return quantity
    throw conflict(
      "stock_changed",
      `There are ${stocked} by now, not ${expected}: somebody changed it meanwhile`,
      {
        stocked_quantity: stocked,
        reserved_quantity: reserved,
      },
    )
  }
  const next = stocked + (adjustment ?? 0)
  if (next >= 0) return next
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `adjustment: there are only ${stocked}`)
}
