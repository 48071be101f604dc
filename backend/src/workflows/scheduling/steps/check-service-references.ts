import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/**
 * Checks that staff named by services work at the services' venues, at home there or not.
 * @throws 400 naming `staff_ids`
 */
export async function refuseForeignStaff(
  container: MedusaContainer,
  services: readonly { venue_id: string; staff_ids: string[] }[],
): Promise<void> {
  const ids = [...new Set(services.flatMap(({ staff_ids }) => staff_ids))]
  if (ids.length === 0) return
  const workplaces = await container.resolve(SCHEDULING_MODULE).listWorkplaces(ids)
  const venuesOf = new Map(workplaces.map(({ staff_id, venue_ids }) => [staff_id, venue_ids]))
  for (const { staff_ids, venue_id } of services) {
    const foreign = staff_ids.find((id) => !venuesOf.get(id)?.includes(venue_id))
    if (foreign) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `staff_ids: ${foreign} does not work at this venue`,
      )
    }
  }
}

/**
 * Checks that services named as prerequisites belong to the vendor of the services that ask for them.
 * @throws 400 naming `prerequisites`
 */
export async function refuseForeignServices(
  container: MedusaContainer,
  services: readonly { venue_id: string; prerequisites: { service_id: string }[] }[],
): Promise<void> {
  const ids = [
    ...new Set(services.flatMap(({ prerequisites }) => prerequisites.map(({ service_id }) => service_id))),
  ]
  if (ids.length === 0) return
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const required = await scheduling.listServices(
    { id: ids },
    { select: ["id", "venue_id"], take: ids.length },
  )
  const venueOf = new Map(required.map(({ id, venue_id }) => [id, venue_id]))
  const venues = [...new Set([...venueOf.values(), ...services.map(({ venue_id }) => venue_id)])]
  const schedules = await scheduling.listVenueSchedules({ venue_id: venues }, { take: venues.length })
  const vendorOf = new Map(schedules.map(({ venue_id, vendor_id }) => [venue_id, vendor_id]))
  for (const { venue_id, prerequisites } of services) {
    const at = prerequisites.findIndex(({ service_id }) => {
      const venue = venueOf.get(service_id)
      return venue === undefined || vendorOf.get(venue) !== vendorOf.get(venue_id)
    })
    if (at < 0) continue
    const { service_id } = prerequisites[at]
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `prerequisites.${at}.service_id: this business has no service ${service_id}`,
    )
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
