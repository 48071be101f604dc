import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import type { HoldRequest } from "../../../modules/scheduling/bookings/hold-request"
import { chosenVisit } from "../chosen-visit"
import type { HoldBookingInput } from "../hold-booking"
import { HOLD_MINUTES } from "../hold-length"
import { priceOfVisit } from "../price-of-visit"

/** Checks cart, services, staff and add-ons, and prices the visit in the cart's currency. */
export const prepareHoldStep = createStep("prepare-hold", async (input: HoldBookingInput, { container }) => {
  const cart = await cartOf(container, input.cart_id)
  const visit = await chosenVisit(container, input.segments, input.party_size)
  const [{ offer }] = visit
  if (cart.currency_code !== offer.currency_code) {
    throw conflict(
      "currency_mismatch",
      `This cart is in ${cart.currency_code.toUpperCase()}, the venue sells in ${offer.currency_code.toUpperCase()}`,
    )
  }
  const prices = await priceOfVisit(container, visit, {
    currency_code: cart.currency_code,
    region_id: cart.region_id ?? null,
  })
  const request: HoldRequest = {
    segments: visit.map((segment, index) => ({ ...segment, price: prices[index] })),
    starts_at: input.starts_at,
    cart_id: input.cart_id,
    customer_id: cart.customer_id ?? null,
    source: "online",
    party_size: input.party_size,
    notes: input.notes,
    hold_minutes: HOLD_MINUTES,
    now: new Date(),
  }
  return new StepResponse(request)
})

interface CartRow {
  currency_code: string
  region_id?: string | null
  customer_id?: string | null
}

async function cartOf(container: MedusaContainer, id: string): Promise<CartRow> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "currency_code", "region_id", "customer_id", "completed_at"],
    filters: { id },
  })
  const [cart] = data
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${id}`)
  if (cart.completed_at) throw conflict("cart_completed", "This cart has been completed")
  return cart
}
