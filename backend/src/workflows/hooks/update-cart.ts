import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { conflict } from "../../modules/scheduling/conflict"

interface Place {
  region_id?: string | null
  currency_code?: string | null
  sales_channel_id?: string | null
}

/**
 * A cart with bookings keeps its region, currency and sales channel: a change would delete or reprice lines. Core
 * hands in what it is about to write, which names region and currency even when nobody asked for others, and the
 * cart with its region as an object.
 */
updateCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const asked = input as Place
  const { region, sales_channel_id } = cart as { region?: { id: string; currency_code: string } } & Place
  const current: Place = { region_id: region?.id, currency_code: region?.currency_code, sales_channel_id }
  const changes = (Object.keys(current) as (keyof Place)[]).some(
    (field) => asked[field] !== undefined && asked[field] !== current[field],
  )
  if (!changes) return
  const [held] = await container
    .resolve(SCHEDULING_MODULE)
    .listBookings({ cart_id: cart.id, status: ["held"] }, { take: 1 })
  if (held) {
    throw conflict("cart_has_bookings", "This cart holds bookings; its region and currency cannot change")
  }
})
