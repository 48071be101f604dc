import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateStockLocation } from "../../../api/schemas/stock"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { VENUE_MODULE } from "../../../modules/venue"
import { salesChannelId } from "../store-defaults"

/** A location to open; without a place it is a store room at the vendor's first venue. */
export interface NewStockLocation {
  vendor_id: string
  place: CreateStockLocation | null
}

/**
 * Works out where a location is, in which currency its goods are handed over, and under which names Medusa keeps its parts.
 * @throws 404 unknown vendor, 409 `venue_missing` when the vendor has none, whose currency and address are needed
 */
export const planStockLocationStep = createStep(
  "plan-stock-location",
  async ({ vendor_id, place }: NewStockLocation, { container }) => {
    const [vendor] = await container
      .resolve(VENDOR_MODULE)
      .listVendors({ id: vendor_id }, { select: ["id", "name", "handle"], take: 1 })
    if (!vendor) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no vendor ${vendor_id}`)
    const [venue] = await container
      .resolve(VENUE_MODULE)
      .listVenues({ vendor_id }, { order: { created_at: "ASC" }, take: 1 })
    if (!venue) {
      throw conflict(
        "venue_missing",
        "Add a venue first: goods are sold in its currency and handed over there",
      )
    }
    const { address_1, city, postal_code, country_code } = place ?? venue
    const name = place?.name ?? `${vendor.name} store room`
    return new StepResponse({
      location: {
        name,
        address: {
          address_1: address_1 ?? "",
          city: city ?? undefined,
          country_code: country_code ?? "",
          postal_code: postal_code ?? undefined,
        },
        metadata: { vendor_id },
      },
      profile: { name: `Goods of ${vendor.handle}`, type: "default", metadata: { vendor_id } },
      collection: `Collect at ${name}`.slice(0, 120),
      currency_code: venue.currency_code,
      country_code: country_code ?? "",
      sales_channel_id: await salesChannelId(container),
    })
  },
)
