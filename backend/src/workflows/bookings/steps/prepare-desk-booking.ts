import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { HoldRequest } from "../../../modules/scheduling/bookings/hold-request"
import { CLIENT_MODULE } from "../../../modules/client"
import type { Contact } from "../../../modules/client/keep-clients"
import { deskCustomer } from "../../clients/desk-customer"
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
    const { currency_code, vendor_id } = offer
    const region = await regionOf(container, currency_code)
    const customer = await customerOf(container, input, vendor_id)
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
    const client = { vendor_id, customer_id: customer.id, ...contactOf(input, customer) }
    return new StepResponse({ request, order, client, titles: visit.map((segment) => segment.offer.title) })
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

/** Somebody the desk chose must be a client of the business, as if others were not there; the platform may choose anyone. */
async function customerOf(
  container: MedusaContainer,
  { customer_id, customer, venue_ids }: CreateDeskBookingInput,
  vendor_id: string,
): Promise<CustomerDTO> {
  if (!customer_id)
    return (await deskCustomer(container, { ...customer, name: customer?.name ?? "" })).customer
  const [known] = await container.resolve(Modules.CUSTOMER).listCustomers({ id: customer_id }, { take: 1 })
  const own = { vendor_id, customer_id }
  const isOpen =
    venue_ids === null || (await container.resolve(CLIENT_MODULE).listClients(own, { take: 1 })).length > 0
  if (known && isOpen) return known
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `customer_id: there is no customer ${customer_id}`)
}

/** What the desk told of a client. Someone the platform chose tells what their customer has; a chosen client nothing new. */
function contactOf({ customer: told, venue_ids }: CreateDeskBookingInput, customer: CustomerDTO): Contact {
  if (told) return { name: told.name, email: told.email ?? null, phone: told.phone ?? null }
  if (venue_ids !== null) return { name: null, email: null, phone: null }
  const name = [customer.first_name, customer.last_name].filter(Boolean).join(" ")
  return { name: name || null, email: customer.email || null, phone: customer.phone || null }
}

async function salesChannelOf(container: MedusaContainer): Promise<string | undefined> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  return store?.default_sales_channel_id ?? undefined
}
