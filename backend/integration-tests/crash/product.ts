import {
  createProductsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import type { City } from "../fixtures/city"

/**
 * Creates products that are collected at the venue, ten of each in stock, for 250 THB; answers their variants.
 * Each cart takes another one, because who waits while reserving stock keeps everyone else from it.
 */
export async function createProducts(
  container: MedusaContainer,
  city: City,
  count: number,
): Promise<string[]> {
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Lotus House store room" }] },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locations[0].id, add: [city.sales_channel_id] },
  })
  const inventory = container.resolve(Modules.INVENTORY)
  const items = await inventory.createInventoryItems(
    Array.from({ length: count }, (_, index) => ({ sku: `BALM-${index}`, requires_shipping: false })),
  )
  await inventory.createInventoryLevels(
    items.map(({ id }) => ({ inventory_item_id: id, location_id: locations[0].id, stocked_quantity: 10 })),
  )
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Tiger balm",
          status: ProductStatus.PUBLISHED,
          sales_channels: [{ id: city.sales_channel_id }],
          options: [{ title: "Scent", values: items.map(({ id }) => id) }],
          variants: items.map(({ id, sku }) => ({
            title: sku ?? id,
            options: { Scent: id },
            prices: [{ currency_code: "thb", amount: 250 }],
            inventory_items: [{ inventory_item_id: id, required_quantity: 1 }],
          })),
        },
      ],
    },
  })
  return products[0].variants.map(({ id }) => id)
}
