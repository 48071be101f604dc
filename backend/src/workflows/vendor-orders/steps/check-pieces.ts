import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderChanged, requirePieces, type AskedPieces } from "../require-pieces"
import { requireVendorOrder, type VendorPart } from "../require-vendor-order"

/** What is checked; `again`: what was there a moment ago is gone because somebody else took it. */
type Check = VendorPart & AskedPieces & { again: boolean }

/** Checks that the pieces that somebody asks for are there; see `requirePieces`. */
export const checkPiecesStep = createStep("check-pieces", async (check: Check, { container }) => {
  const order = await requireVendorOrder(container, check)
  try {
    requirePieces(order, check)
  } catch (error) {
    throw check.again ? orderChanged() : error
  }
  return new StepResponse(order.id)
})
