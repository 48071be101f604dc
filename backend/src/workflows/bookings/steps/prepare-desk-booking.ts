import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { HoldRequest } from "../../../modules/scheduling/bookings/place-hold"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"
import { chooseFrom } from "../../../modules/scheduling/offer/choose"
import type { Offer } from "../../../modules/scheduling/offer/offer"
import type { CreateDeskBookingInput } from "../create-desk-booking"
import { HOLD_MINUTES } from "../hold-length"
import { priceOfVisit } from "../price-of-visit"

/** Checks what the desk entered, prices it, finds or makes the customer, and words the order. */
export const prepareDeskBookingStep = createStep(
  "prepare-desk-booking",
  async (input: CreateDeskBookingInput, { container }) => {
    const [segment] = input.segments
    const offer = await offerOf(container, segment.variant_id, input.venue_ids)
    const choice = chooseFrom(offer, {
      ...segment,
      staff_id: segment.staff_id ?? null,
      party_size: input.party_size,
    })
    const region = await regionOf(container, offer.currency_code)
    const customer = await customerOf(container, input)
    const price = await priceOfVisit(container, {
      currency_code: offer.currency_code,
      region_id: region.id,
      variant_id: segment.variant_id,
      add_ons: choice.add_ons,
    })
    const request: HoldRequest = {
      offer,
      choice,
      starts_at: new Date(input.starts_at),
      cart_id: null,
      customer_id: customer.id,
      source: input.source,
      party_size: input.party_size,
      notes: input.notes ?? null,
      price,
      hold_minutes: HOLD_MINUTES,
      now: new Date(),
    }
    const order = {
      region_id: region.id,
      currency_code: offer.currency_code,
      customer_id: customer.id,
      email: customer.email ?? undefined,
      sales_channel_id: await salesChannelOf(container),
      items: [
        {
          title: offer.title,
          variant_id: segment.variant_id,
          quantity: 1,
          unit_price: price,
          requires_shipping: false,
        },
      ],
    }
    return new StepResponse({ request, order })
  },
)

async function offerOf(
  container: MedusaContainer,
  variantId: string,
  venueIds: string[] | null,
): Promise<Offer> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const [variant] = await scheduling.listServiceVariants({ variant_id: variantId }, { take: 1 })
  const offer = variant && (await scheduling.loadOffer(variant.service_id))
  if (!offer || (venueIds && !venueIds.includes(offer.venue_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `variant_id: no service has ${variantId}`)
  }
  if (!offer.bookable) throw conflict("venue_not_bookable", "This service cannot be booked at the moment")
  return offer
}

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
