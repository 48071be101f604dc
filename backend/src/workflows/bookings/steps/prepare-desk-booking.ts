import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { HoldRequest } from "../../../modules/scheduling/bookings/hold-request"
import { chosenVisit } from "../chosen-visit"
import type { CreateDeskBookingInput } from "../create-desk-booking"
import { HOLD_MINUTES } from "../hold-length"
import { priceOfVisit } from "../price-of-visit"

/** Checks what the desk entered, prices it, finds or makes the customer, and words the order. */
export const prepareDeskBookingStep = createStep(
  "prepare-desk-booking",
  async (input: CreateDeskBookingInput, { container }) => {
    const visit = await chosenVisit(container, input.segments, input.party_size)
    const [{ offer }] = visit
    if (input.venue_ids && !input.venue_ids.includes(offer.venue_id)) {
      const [{ variant_id }] = input.segments
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `variant_id: no service has ${variant_id}`)
    }
    const { currency_code } = offer
    const region = await regionOf(container, currency_code)
    const customer = await customerOf(container, input)
    const prices = await priceOfVisit(container, visit, { currency_code, region_id: region.id })
    const request: HoldRequest = {
      segments: visit.map((segment, index) => ({ ...segment, price: prices[index] })),
      starts_at: new Date(input.starts_at),
      cart_id: null,
      customer_id: customer.id,
      source: input.source,
      party_size: input.party_size,
      notes: input.notes ?? null,
      hold_minutes: HOLD_MINUTES,
      now: new Date(),
      override_rules: input.override_rules,
      accept_overlap: input.accept_overlap,
    }
    const order = {
      region_id: region.id,
      currency_code,
      customer_id: customer.id,
      email: customer.email ?? undefined,
      sales_channel_id: await salesChannelOf(container),
    }
    return new StepResponse({ request, order, titles: visit.map((segment) => segment.offer.title) })
  },
)

async function regionOf(container: MedusaContainer, currencyCode: string): Promise<{ id: string }> {
  const [region] = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: currencyCode }, { take: 1, order: { created_at: "ASC" } })
  if (!region) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There is no region for ${currencyCode.toUpperCase()}`,
    )
  }
  return region
}

async function customerOf(container: MedusaContainer, input: CreateDeskBookingInput): Promise<CustomerDTO> {
  const customers = container.resolve(Modules.CUSTOMER)
  const { customer_id, customer } = input
  if (customer_id) {
    const [known] = await customers.listCustomers({ id: customer_id }, { take: 1 })
    if (!known)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `customer_id: there is no customer ${customer_id}`)
    return known
  }
  if (customer?.email) {
    const [guest] = await customers.listCustomers({ email: customer.email, has_account: false }, { take: 1 })
    if (guest) return guest
  }
  const [first_name, ...rest] = (customer?.name ?? "").split(/\s+/)
  return customers.createCustomers({
    first_name,
    last_name: rest.join(" "),
    phone: customer?.phone,
    ...(customer?.email ? { email: customer.email } : {}),
  })
}

async function salesChannelOf(container: MedusaContainer): Promise<string | undefined> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  return store?.default_sales_channel_id ?? undefined
}
