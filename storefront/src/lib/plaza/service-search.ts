import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import type { Page } from "./page"
import { placeFacetsSchema } from "./schemas/facets"
import type { PlaceFacets } from "./schemas/facets"
import { foundServiceSchema } from "./schemas/found-service"
import type { FoundService } from "./schemas/found-service"
import { plaza } from "./sdk"
import type { VenueQuery } from "./venues"

/** Services are asked for by the same filters as venues; a category is one of services. */
export type ServiceQuery = VenueQuery

const PATH = "/store/services"

const countSchema = z.object({ count: z.number() })
const pageSchema = countSchema.extend({
  services: z.array(foundServiceSchema),
  offset: z.number(),
  limit: z.number(),
})

/** The services on offer that match, best first. */
export async function listServices(query: ServiceQuery): Promise<Page<FoundService>> {
  const { client } = await plaza()
  const { services, ...page } = await checked(pageSchema, client.fetch(PATH, { query }))
  return { entries: services, ...page }
}

/** The services on offer that match, with what they could be narrowed to. */
export async function searchServices(
  query: ServiceQuery,
): Promise<Page<FoundService> & { facets: PlaceFacets }> {
  const { client } = await plaza()
  const answer = client.fetch(PATH, { query: { ...query, include: "facets" } })
  const { services, ...page } = await checked(pageSchema.extend({ facets: placeFacetsSchema }), answer)
  return { entries: services, ...page }
}

/** How many services match. */
export async function countServices(query: Omit<ServiceQuery, "limit">): Promise<number> {
  const { client } = await plaza()
  const answer = client.fetch(PATH, { query: { ...query, limit: 1, fields: "id" } })
  return (await checked(countSchema, answer)).count
}
