import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { availabilitySchema } from "./schemas/availability"
import type { Availability } from "./schemas/availability"
import type { VisitSegments } from "./schemas/visit"
import { plaza } from "./sdk"

export type AvailabilityQuestion = {
  segments: VisitSegments
  /** Local dates of the venue, inclusive, at most 62 days apart. */
  from: string
  to: string
  party_size: number
  /** The holds of this cart do not count as taken. */
  cart_id?: string
  include?: "staff_ids"[]
}

/**
 * The free times of a visit to a venue, day by day in the venue's zone.
 *
 * @throws {PlazaError} 404 for an unknown venue, variant or staff member, 400 for a range the backend does not accept
 */
export async function getVisitAvailability(
  venueId: string,
  question: AvailabilityQuestion,
): Promise<Availability> {
  const { client } = await plaza()
  const path = `/store/venues/${encodeURIComponent(venueId)}/availability`
  const schema = z.object({ availability: availabilitySchema })
  const { availability } = await checked(schema, client.fetch(path, { method: "POST", body: question }))
  return availability
}
