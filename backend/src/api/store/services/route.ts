import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listServices } from "../../../queries/list-services"
import { project } from "../../schemas/fields"
import type { ServiceListQuery } from "./contract"
import { loadServices } from "./load-services"

/** The services that match, best first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { fields, ...search } = req.validatedQuery as ServiceListQuery
  const { rows, count } = await listServices(req.scope, search)
  const services = await loadServices(
    req.scope,
    rows.map(({ id }) => id),
  )
  const distances = new Map(rows.map(({ id, distance_km }) => [id, distance_km]))
  res.json({
    services: services.map((service) =>
      project(
        { ...service, ...(search.near ? { distance_km: distances.get(service.id) ?? null } : {}) },
        fields,
      ),
    ),
    count,
    offset: search.offset,
    limit: search.limit,
  })
}
