import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { loadPictures } from "../../../queries/pictures"
import { pictureOf, presentService, type ServiceRow, type ServiceView } from "./present-service"

const under = (path: string, fields: string[]) => fields.map((field) => `${path}.${field}`)

const FIELDS = [
  "*",
  "variants.*",
  "add_ons.*",
  ...under("venue", ["id", "name", "handle", "city", "time_zone", "currency_code", "visible"]),
  ...under("venue", ["latitude", "longitude", "rating_average", "rating_count"]),
  ...under("product", ["description", "thumbnail", "images.url", "images.rank", "variants.id"]),
  ...under("product.categories", ["id", "name", "handle", "rank", "is_active", "is_internal"]),
  ...under("product.variants.prices", [
    ...["currency_code", "amount", "price_list_id", "rules_count", "min_quantity"],
  ]),
]

type Filters = { id: string[] } | { venue_id: string } | { $or: [{ id: string }, { handle: string }] }

/** The services that shoppers may see among those that a filter selects, in no order. */
async function loadListed(container: MedusaContainer, filters: Filters): Promise<ServiceView[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "service",
    fields: FIELDS,
    filters: { ...filters, status: "published" },
  })
  const rows = (data as unknown as ServiceRow[]).filter(({ venue }) => venue?.visible)
  const performance = await container.resolve(SCHEDULING_MODULE).whoPerforms(rows.map(({ id }) => id))
  const pictures = await loadPictures(container, rows.map(pictureOf))
  return rows
    .sort((a, b) => a.rank - b.rank || a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1))
    .map((row) => presentService(row, performance.get(row.id), pictures))
}

/** Services as the store answers them, in the order of the ids; a fixed number of statements. */
export async function loadServices(container: MedusaContainer, ids: string[]): Promise<ServiceView[]> {
  if (ids.length === 0) return []
  const services = await loadListed(container, { id: ids })
  const byId = new Map(services.map((service) => [service.id, service]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** All services of a venue, in the vendor's order. */
export async function loadServicesOf(container: MedusaContainer, venueId: string): Promise<ServiceView[]> {
  return loadListed(container, { venue_id: venueId })
}

/**
 * One service by its id or handle.
 * @throws 404 when there is none that shoppers may see
 */
export async function loadService(container: MedusaContainer, idOrHandle: string): Promise<ServiceView> {
  const services = await loadListed(container, { $or: [{ id: idOrHandle }, { handle: idOrHandle }] })
  const service = services.find(({ id }) => id === idOrHandle) ?? services[0]
  if (!service) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no service ${idOrHandle}`)
  return service
}
