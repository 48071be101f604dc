import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/**
 * Checks that staff named by services work at the services' venues.
 * @throws 400 naming `staff_ids`
 */
export async function refuseForeignStaff(
  container: MedusaContainer,
  services: readonly { venue_id: string; staff_ids: string[] }[],
): Promise<void> {
  const ids = [...new Set(services.flatMap(({ staff_ids }) => staff_ids))]
  if (ids.length === 0) return
  const staff = await container
    .resolve(SCHEDULING_MODULE)
    .listStaffMembers({ id: ids }, { select: ["id", "venue_id"], take: ids.length })
  const venueOf = new Map(staff.map(({ id, venue_id }) => [id, venue_id]))
  for (const { staff_ids, venue_id } of services) {
    const foreign = staff_ids.find((id) => venueOf.get(id) !== venue_id)
    if (foreign) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `staff_ids: ${foreign} does not work at this venue`,
      )
    }
  }
}

/**
 * Checks that product categories named by services exist.
 * @throws 400 naming `category_ids`
 */
export async function refuseUnknownCategories(
  container: MedusaContainer,
  services: readonly { category_ids: string[] }[],
): Promise<void> {
  const ids = [...new Set(services.flatMap(({ category_ids }) => category_ids))]
  if (ids.length === 0) return
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ id: ids }, { select: ["id"], take: ids.length })
  const known = new Set(found.map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  if (unknown)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `category_ids: there is no category ${unknown}`)
}
