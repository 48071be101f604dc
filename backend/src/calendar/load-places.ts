import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { formatAddress, type Address } from "../mail/format/address"

/** A venue as calendars name it: its name, and name and address on one line. */
export interface Place {
  name: string
  line: string
}

/** The name of a venue with its address, on one line. */
export function placeOf(venue: { name: string } & Address): Place {
  return { name: venue.name, line: [venue.name, ...formatAddress(venue)].join(", ") }
}

/** The venues of visits by id. */
export async function loadPlaces(
  container: MedusaContainer,
  visits: readonly { venue_id: string }[],
): Promise<Map<string, Place>> {
  const ids = [...new Set(visits.map(({ venue_id }) => venue_id))]
  if (ids.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "venue",
    fields: ["id", "name", "address_1", "postal_code", "city", "province", "country_code"],
    filters: { id: ids },
  })
  const venues = data as unknown as ({ id: string; name: string } & Address)[]
  return new Map(venues.map((venue) => [venue.id, placeOf(venue)]))
}
