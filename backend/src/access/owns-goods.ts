import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { findVendorOfLocation } from "../workflows/products/vendor-of-location"
import { findVendorOfProduct } from "../workflows/products/vendor-of-product"
import type { VendorWorkspace } from "./workspace"

/** Whether a product, a place where goods lie, or what lies there, is the vendor's. */
export async function ownsGoods(
  container: MedusaContainer,
  { vendor }: VendorWorkspace,
  kind: "product" | "stock_level" | "stock_location",
  id: string,
): Promise<boolean> {
  if (kind === "product") return (await findVendorOfProduct(container, id)) === vendor.id
  if (kind === "stock_location") return (await findVendorOfLocation(container, id)) === vendor.id
  const [level] = await container.resolve(Modules.INVENTORY).listInventoryLevels({ id }, { take: 1 })
  return level !== undefined && (await findVendorOfLocation(container, level.location_id)) === vendor.id
}
