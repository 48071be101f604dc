import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { loadPictures } from "../../../queries/pictures"
import { picturesOf, presentService, type ServiceRow } from "./present-service"
import { loadReviews } from "./service-reviews"

const FIELDS = [
  "*",
  "variants.*",
  "add_ons.*",
  "resources.resource_kind",
  "venue.id",
  "venue.name",
  "venue.handle",
  "venue.city",
  "venue.time_zone",
  "venue.currency_code",
  "product.description",
  "product.thumbnail",
  ...["id", "url", "rank"].map((field) => `product.images.${field}`),
  "product.categories.id",
  "product.categories.name",
  "product.categories.handle",
  "product.variants.id",
  "product.variants.prices.currency_code",
  "product.variants.prices.amount",
]

/** Services with venue, prices and categories as the admin routes answer them, in the order of the ids. */
export async function loadServices(container: MedusaContainer, ids: string[]) {
  if (ids.length === 0) return []
  // Before the services, so that a change in between makes it an old one.
  const revisions = await container.resolve(SCHEDULING_MODULE).serviceRevisions(ids)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "service", fields: FIELDS, filters: { id: ids } })
  const performance = await container.resolve(SCHEDULING_MODULE).whoPerforms(ids)
  const reviews = await loadReviews(container, ids)
  const rows = data as unknown as ServiceRow[]
  const pictures = await loadPictures(container, rows.flatMap(picturesOf))
  const byId = new Map(
    rows.map((row) => {
      const service = presentService(row, performance.get(row.id), reviews.get(row.id), pictures)
      return [row.id, { ...service, revision: revisions.get(row.id) ?? "" }]
    }),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * One service.
 * @throws 404 when there is none
 */
export async function loadService(container: MedusaContainer, id: string) {
  const [service] = await loadServices(container, [id])
  if (!service) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no service ${id}`)
  return service
}
