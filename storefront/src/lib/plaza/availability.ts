import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { availabilitySchema } from "./schemas/availability"
import type { Availability } from "./schemas/availability"
import { plaza } from "./sdk"

export type AvailabilityQuery = {
  variant_id: string
  /** Local dates of the venue, inclusive, at most 62 days apart. */
  from: string
  to: string
  staff_id?: string
  party_size?: string
  /** The holds of this cart do not count as taken. */
  cart_id?: string
}

/**
 * The free times of a service, day by day in the venue's zone.
 *
 * @throws {PlazaError} 404 for an unknown service or staff member, 400 for a range the backend does not accept
 */
export async function getAvailability(serviceId: string, query: AvailabilityQuery): Promise<Availability> {
  const { client } = await plaza()
  const path = `/store/services/${encodeURIComponent(serviceId)}/availability`
  const schema = z.object({ availability: availabilitySchema })
  const { availability } = await checked(schema, client.fetch(path, { query }))
  return availability
}
