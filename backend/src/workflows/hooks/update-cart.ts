import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { conflict } from "../../modules/scheduling/conflict"

const FIXED = ["region_id", "currency_code", "sales_channel_id"] as const

/** A cart with bookings keeps its region, currency and sales channel: a change would delete or reprice lines. */
updateCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const asked = input as Partial<Record<(typeof FIXED)[number], string | null>>
  const current = cart as Partial<Record<(typeof FIXED)[number], string | null>>
  const changes = FIXED.some((field) => asked[field] !== undefined && asked[field] !== current[field])
  if (!changes) return
  const [held] = await container
    .resolve(SCHEDULING_MODULE)
    .listBookings({ cart_id: cart.id, status: ["held"] }, { take: 1 })
  if (held) {
    throw conflict("cart_has_bookings", "This cart holds bookings; its region and currency cannot change")
  }
})
