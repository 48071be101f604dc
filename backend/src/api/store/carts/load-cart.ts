import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"

/**
 * A cart as core's store routes answer it.
 * @throws 404 when there is none
 */
export async function loadCart(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: defaultStoreCartFields, filters: { id } })
  const [cart] = data
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${id}`)
  return cart
}
