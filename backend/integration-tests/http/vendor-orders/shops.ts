import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createShippingOptionsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../src/modules/vendor"

/** A vendor's goods, the room they lie in, and the delivery they travel by. */
export interface Shop {
  vendor_id: string
  location_id: string
  shipping_option_id: string
  /** By title: 100 pieces each. */
  variants: Record<string, { variant_id: string; product_id: string; inventory_item_id: string }>
}

/** Prices in THB by title, and that of the delivery. */
export interface ShopInput {
  vendor_id: string
  name: string
  sales_channel_id: string
  goods: Record<string, number>
  delivery: number
}

/** Opens a shop as a vendor has one: own location, own shipping profile, goods with stock. */
export async function openShop(container: MedusaContainer, input: ShopInput): Promise<Shop> {
  const { vendor_id, name, goods, sales_channel_id } = input
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: `${name} store room` }] },
  })
  const [{ id: location_id }] = locations
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location_id, add: [sales_channel_id] },
  })
  const profile = await fulfillment.createShippingProfiles({ name: `Parcels of ${name}`, type: "default" })
  const set = await fulfillment.createFulfillmentSets({
    name: `${name} delivery`,
    type: "shipping",
    service_zones: [{ name: `${name} zone`, geo_zones: [{ type: "country", country_code: "th" }] }],
  })
  const at = { [Modules.STOCK_LOCATION]: { stock_location_id: location_id } }
  await link.create([
    { ...at, [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" } },
    { ...at, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ])
  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: `${name} courier`,
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: set.service_zones[0].id,
        shipping_profile_id: profile.id,
        type: { label: "Courier", description: "Next day", code: "courier" },
        prices: [{ currency_code: "thb", amount: input.delivery }],
      },
    ],
  })
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: Object.entries(goods).map(([title, amount]) => ({
        title,
        status: "published",
        shipping_profile_id: profile.id,
        sales_channels: [{ id: sales_channel_id }],
        options: [{ title: "Size", values: ["One"] }],
        variants: [
          {
            title: "One size",
            sku: `${name}-${title}`.toLowerCase().replace(/ /g, "-"),
            manage_inventory: true,
            options: { Size: "One" },
            prices: [{ currency_code: "thb", amount }],
          },
        ],
      })),
    },
  })
  await link.create(
    products.map(({ id }) => ({ [Modules.PRODUCT]: { product_id: id }, [VENDOR_MODULE]: { vendor_id } })),
  )
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "variants.id", "variants.inventory_items.inventory_item_id"],
    filters: { id: products.map(({ id }) => id) },
  })
  const made = data as unknown as {
    id: string
    title: string
    variants: { id: string; inventory_items?: { inventory_item_id: string }[] }[]
  }[]
  const variants = Object.fromEntries(
    made.map(({ id, title, variants: [variant] }) => [
      title,
      {
        variant_id: variant.id,
        product_id: id,
        inventory_item_id: variant.inventory_items?.[0]?.inventory_item_id ?? "",
      },
    ]),
  )
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: Object.values(variants).map(({ inventory_item_id }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity: 100,
      })),
    },
  })
  return { vendor_id, location_id, shipping_option_id: options[0].id, variants }
}
