import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** The id of the type of what is booked, or of what is taken home; makes it when it is missing. */
export async function productTypeId(
  container: MedusaContainer,
  value: "service" | "retail",
): Promise<string> {
  const products = container.resolve(Modules.PRODUCT)
  const [type] = await products.listProductTypes({ value })
  return type?.id ?? (await products.createProductTypes({ value })).id
}

/**
 * The id of the sales channel of the storefront.
 * @throws 500 when the store has none, which the first start makes
 */
export async function salesChannelId(container: MedusaContainer): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store?.default_sales_channel_id) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The store has no default sales channel")
  }
  return store.default_sales_channel_id
}
