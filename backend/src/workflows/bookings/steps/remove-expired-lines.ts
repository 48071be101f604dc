import { deleteLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/**
 * Takes the lines of expired bookings out of open carts, cart by cart. A cart that is busy keeps its line: it
 * cannot be completed with it, and its owner can remove it.
 */
export const removeExpiredLinesStep = createStep(
  "remove-expired-lines",
  async (ids: string[], { container }) => {
    if (ids.length === 0) return new StepResponse<string[]>([])
    const bookings = await container
      .resolve(SCHEDULING_MODULE)
      .listBookings({ id: ids }, { relations: ["segments"], take: ids.length })
    const removed: string[] = []
    for (const [cart_id, lines] of linesByCart(bookings)) {
      const carts = container.resolve(Modules.CART)
      const [cart] = await carts.listCarts({ id: cart_id }, { select: ["id", "completed_at"], take: 1 })
      if (!cart || cart.completed_at) continue
      const found = await carts.listLineItems({ id: lines, cart_id }, { select: ["id"] })
      if (found.length === 0) continue
      try {
        await deleteLineItemsWorkflow(container).run({ input: { cart_id, ids: found.map(({ id }) => id) } })
        removed.push(...found.map(({ id }) => id))
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`The expired lines of cart ${cart_id} stay for now: ${String(error)}`)
      }
    }
    return new StepResponse(removed)
  },
)

function linesByCart(bookings: { cart_id: string | null; segments: { line_item_id: string | null }[] }[]) {
  const lines = new Map<string, string[]>()
  for (const { cart_id, segments } of bookings) {
    const ids = segments.flatMap(({ line_item_id }) => line_item_id ?? [])
    if (cart_id && ids.length > 0) lines.set(cart_id, [...(lines.get(cart_id) ?? []), ...ids])
  }
  return lines
}
