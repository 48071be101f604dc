import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { BY_HAND } from "../../../workflows/products/collection-option"
import { CITIES } from "../../data/cities"
import type { VendorSeed } from "../../data/shapes"
import { VENUES } from "../../data/venues"
import type { City } from "../city"

/**
 * The store room of a vendor, at the address of its first venue: sells through the storefront's channel, delivers
 * by hand within its country. Answers the ids of location and service zone.
 */
export async function ensureLocation(city: City, vendor: VendorSeed, vendorId: string) {
  const { container, essentials } = city
  const name = `${vendor.name} store room`
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const known = await findLocation(city, name)
  const id = known?.id ?? (await createLocation(city, name, vendor, vendorId))
  if (!known?.sales_channels.includes(essentials.sales_channel_id)) {
    const input = { id, add: [essentials.sales_channel_id] }
    await linkSalesChannelsToStockLocationWorkflow(container).run({ input })
  }
  if (!known?.providers.includes(BY_HAND)) {
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: BY_HAND },
    })
  }
  if (!known?.is_linked) {
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [VENDOR_MODULE]: { vendor_id: vendorId },
    })
  }
  const set = await ensureFulfillmentSet(city, vendor)
  if (!known?.sets.includes(set.id)) {
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    })
  }
  return { stock_location_id: id, service_zone_id: set.service_zones[0].id }
}

async function findLocation({ container }: City, name: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "stock_location",
    fields: ["id", "sales_channels.id", "fulfillment_providers.id", "fulfillment_sets.id", "vendor.id"],
    filters: { name },
  })
  const idsOf = (rows: unknown) => ((rows ?? []) as ({ id: string } | null)[]).flatMap((row) => row?.id ?? [])
  const [row] = data
  if (!row) return undefined
  return {
    id: row.id,
    sales_channels: idsOf(row.sales_channels),
    providers: idsOf(row.fulfillment_providers),
    sets: idsOf(row.fulfillment_sets),
    is_linked: Boolean((row as { vendor?: object | null }).vendor),
  }
}

async function createLocation({ container }: City, name: string, vendor: VendorSeed, vendorId: string) {
  const venue = VENUES.find((one) => one.vendor === vendor.handle)
  const { name: city, country_code } = CITIES[vendor.city]
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name,
          address: { address_1: venue?.address_1 ?? "", city, country_code, postal_code: venue?.postal_code },
          metadata: { vendor_id: vendorId },
        },
      ],
    },
  })
  return result[0].id
}

async function ensureFulfillmentSet({ container }: City, vendor: VendorSeed) {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const name = `${vendor.name} delivery`
  const [known] = await fulfillment.listFulfillmentSets({ name }, { relations: ["service_zones"], take: 1 })
  if (known) return known
  const { region, country_code } = CITIES[vendor.city]
  return fulfillment.createFulfillmentSets({
    name,
    type: "shipping",
    service_zones: [{ name: `${vendor.name}, ${region}`, geo_zones: [{ type: "country", country_code }] }],
  })
}
