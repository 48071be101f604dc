import { PRODUCTS } from "../../data/products"
import { VENDORS } from "../../data/vendors"
import { tally } from "../../tally"
import type { City } from "../city"
import { categoryIds } from "../product-categories"
import { vendorIds } from "../vendors"
import { ensureAttributes } from "./attributes"
import { ensureCollections } from "./collections"
import { ensureDelivery } from "./delivery"
import { ensureLocation } from "./location"
import { ensureProducts } from "./products"

/** Opens a shop for every vendor: store room, delivery, and goods with stock and attributes; and puts some of all shops together. */
export async function seedShop(city: City): Promise<string> {
  const vendors = await vendorIds(city)
  const categories = await categoryIds(city)
  let made = 0
  for (const vendor of VENDORS) {
    const vendor_id = vendors.get(vendor.handle) ?? ""
    const { stock_location_id, service_zone_id } = await ensureLocation(city, vendor, vendor_id)
    const shipping_profile_id = await ensureDelivery(city, vendor, vendor_id, service_zone_id)
    made += await ensureProducts(city, vendor, {
      vendor_id,
      stock_location_id,
      shipping_profile_id,
      categories,
    })
  }
  await ensureAttributes(city)
  await ensureCollections(city)
  return tally("products", Object.values(PRODUCTS).flat().length, made)
}
