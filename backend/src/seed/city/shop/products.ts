import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  deleteInventoryItemWorkflow,
  deleteProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { toHandle } from "../../../text/handle"
import { CITIES } from "../../data/cities"
import { PRODUCTS } from "../../data/products"
import type { ProductSeed, VendorSeed } from "../../data/shapes"
import { drawProduct } from "../../pictures/scenes/product"
import type { City } from "../city"

/** Where a vendor's goods lie, how they travel, and under which words they are found. */
export interface Shelf {
  vendor_id: string
  stock_location_id: string
  shipping_profile_id: string
  categories: Map<string, string>
}

const handleOf = (vendor: VendorSeed, { title }: ProductSeed) => toHandle(title, vendor.handle)

/**
 * Puts a vendor's goods on the shelf, with stock. The link to the vendor is made last and says that a product is
 * complete; what a run cut short left without it is removed first. Answers how many are new.
 */
export async function ensureProducts(city: City, vendor: VendorSeed, shelf: Shelf): Promise<number> {
  const { container } = city
  const { complete, broken } = await stateOf(city, vendor)
  const missing = PRODUCTS[vendor.handle].filter((product) => !complete.has(handleOf(vendor, product)))
  if (missing.length === 0) return 0
  if (broken.length > 0) await deleteProductsWorkflow(container).run({ input: { ids: broken } })
  await removeStock(city, missing)
  const products = await Promise.all(missing.map((product) => rowOf(city, vendor, product, shelf)))
  const { result } = await createProductsWorkflow(container).run({ input: { products } })
  await fillStock(city, missing, shelf.stock_location_id)
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    result.map(({ id }) => ({
      [Modules.PRODUCT]: { product_id: id },
      [VENDOR_MODULE]: { vendor_id: shelf.vendor_id },
    })),
  )
  return missing.length
}

async function stateOf({ container }: City, vendor: VendorSeed) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "vendor.id"],
    filters: { handle: PRODUCTS[vendor.handle].map((product) => handleOf(vendor, product)) },
  })
  const linked = (product: object) => "vendor" in product && Boolean(product.vendor)
  return {
    complete: new Set(data.filter(linked).map(({ handle }) => handle)),
    broken: data.filter((product) => !linked(product)).map(({ id }) => id),
  }
}

async function removeStock({ container }: City, products: readonly ProductSeed[]): Promise<void> {
  const left = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: products.map(({ sku }) => sku) }, { select: ["id"], take: products.length })
  if (left.length > 0) await deleteInventoryItemWorkflow(container).run({ input: left.map(({ id }) => id) })
}

async function rowOf(city: City, vendor: VendorSeed, product: ProductSeed, shelf: Shelf) {
  const [look, main, other] = product.picture
  const handle = handleOf(vendor, product)
  const { url } = await city.gallery.hang(`products/${product.sku.toLowerCase()}`, () =>
    drawProduct(product.sku, look, main, other),
  )
  const { title, description, size, sku, weight, costs, category } = product
  return {
    title,
    handle,
    description,
    status: "published" as const,
    type_id: city.essentials.product_types.retail,
    category_ids: [shelf.categories.get(category) ?? ""],
    shipping_profile_id: shelf.shipping_profile_id,
    sales_channels: [{ id: city.essentials.sales_channel_id }],
    thumbnail: url,
    images: [{ url }],
    weight,
    options: [{ title: "Size", values: [size] }],
    variants: [
      {
        title: size,
        sku,
        manage_inventory: true,
        options: { Size: size },
        prices: [{ currency_code: CITIES[vendor.city].currency_code, amount: costs }],
      },
    ],
  }
}

async function fillStock(
  { container }: City,
  products: readonly ProductSeed[],
  location_id: string,
): Promise<void> {
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems(
      { sku: products.map(({ sku }) => sku) },
      { select: ["id", "sku"], take: products.length },
    )
  const stockOf = new Map(products.map(({ sku, stock }) => [sku, stock]))
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id,
        stocked_quantity: stockOf.get(sku ?? "") ?? 0,
      })),
    },
  })
}
