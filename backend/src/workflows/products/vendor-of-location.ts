import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** The vendor whose goods lie at a location, or null. */
export async function findVendorOfLocation(container: MedusaContainer, id: string): Promise<string | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "stock_location", fields: ["id", "vendor.id"], filters: { id } })
  const [location] = data as unknown as { vendor?: { id: string } | null }[]
  return location?.vendor?.id ?? null
}

/**
 * The same.
 * @throws 404 when it is nobody's
 */
export async function vendorOfLocation(container: MedusaContainer, id: string): Promise<string> {
  const vendor = await findVendorOfLocation(container, id)
  if (vendor) return vendor
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no stock_location ${id}`)
}
