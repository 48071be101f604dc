import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { GOODS_ORDERS } from "../../data/goods-orders"
import type { City } from "../city"

/** A product as an order sells it. */
export interface Good {
  sku: string
  vendor_id: string
  variant_id: string
  variant_title: string
  product_id: string
  title: string
  handle: string
  thumbnail: string | null
  price: number
  inventory_item_id: string
  location_id: string
  shipping_option: { id: string; name: string }
}

interface VariantRow {
  id: string
  sku: string
  title: string
  prices: { amount: number }[]
  product: {
    id: string
    title: string
    handle: string
    thumbnail: string | null
    vendor: { id: string }
    shipping_profile: { id: string }
  }
  inventory_items: { inventory_item_id: string; inventory: { location_levels: { location_id: string }[] } }[]
}

/** The goods that the demo's orders are of, by SKU, each with the standard delivery of its vendor. */
export async function loadGoods({ container }: City): Promise<Map<string, Good>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: [
      ...["id", "sku", "title", "prices.amount", "product.id", "product.title", "product.handle"],
      ...["product.thumbnail", "product.vendor.id", "product.shipping_profile.id"],
      ...["inventory_items.inventory_item_id", "inventory_items.inventory.location_levels.location_id"],
    ],
    filters: { sku: GOODS_ORDERS.flatMap(({ pieces }) => Object.keys(pieces)) },
  })
  const rows = variants as unknown as VariantRow[]
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "shipping_profile_id"],
    filters: {
      name: "Standard delivery",
      shipping_profile_id: [...new Set(rows.map(({ product }) => product.shipping_profile.id))],
    },
  })
  return new Map(
    rows.map(({ id, sku, title, prices, product, inventory_items: [item] }) => [
      sku,
      {
        ...{ sku, variant_id: id, variant_title: title, price: Number(prices[0].amount) },
        ...{ product_id: product.id, title: product.title, handle: product.handle },
        ...{ thumbnail: product.thumbnail, vendor_id: product.vendor.id },
        inventory_item_id: item.inventory_item_id,
        location_id: item.inventory.location_levels[0].location_id,
        shipping_option: optionOf(options, product.shipping_profile.id),
      },
    ]),
  )
}

function optionOf(
  options: { id: string; name: string; shipping_profile_id: string }[],
  profileId: string,
): Good["shipping_option"] {
  const { id = "", name = "" } =
    options.find(({ shipping_profile_id }) => shipping_profile_id === profileId) ?? {}
  return { id, name }
}
