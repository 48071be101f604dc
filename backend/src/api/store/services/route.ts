import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { servicesOpenOn } from "../../../queries/discovery/open-on"
import { serviceFacets } from "../../../queries/discovery/service-facets"
import { listServices } from "../../../queries/list-services"
import { project } from "../../schemas/fields"
import { openWhen } from "../../schemas/search"
import type { ServiceListQuery } from "./contract"
import { loadServices } from "./load-services"

/** The services that match, best first; with what they could be narrowed to when asked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { fields, include, ...asked } = req.validatedQuery as ServiceListQuery
  const when = openWhen(asked)
  const facets = include?.includes("facets") ?? false
  // Facets count what lies beyond the chosen category, city and rating, too.
  const wide = facets ? { ...asked, category_id: undefined, city: undefined, min_rating: undefined } : asked
  const search = when ? { ...asked, ids: await servicesOpenOn(req.scope, wide, when) } : asked
  const { rows, count } = await listServices(req.scope, search)
  const services = await loadServices(
    req.scope,
    rows.map(({ id }) => id),
  )
  const distances = new Map(rows.map(({ id, distance_km }) => [id, distance_km]))
  res.json({
    services: services.map((service) =>
      project(
        { ...service, ...(asked.near ? { distance_km: distances.get(service.id) ?? null } : {}) },
        fields,
      ),
    ),
    count,
    offset: asked.offset,
    limit: asked.limit,
    ...(facets ? { facets: await serviceFacets(req.scope, search) } : {}),
  })
}
