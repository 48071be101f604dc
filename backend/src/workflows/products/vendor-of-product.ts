import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * The vendor who sells a product. Services have none of this kind, so they are not found here.
 * @throws 404 when there is no such product
 */
export async function vendorOfProduct(container: MedusaContainer, id: string): Promise<string> {
  const vendor = await findVendorOfProduct(container, id)
  if (vendor) return vendor
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product ${id}`)
}

/** The same, or null. */
export async function findVendorOfProduct(container: MedusaContainer, id: string): Promise<string | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "vendor.id"], filters: { id } })
  const [product] = data as unknown as { vendor?: { id: string } | null }[]
  return product?.vendor?.id ?? null
}
