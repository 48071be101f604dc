import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { VENUE_MODULE } from "../../modules/venue"

/** A picture and the venue it must belong to. */
export interface ImageOfVenue {
  id: string
  venue_id: string
}

/**
 * A picture of a venue.
 * @throws 404 when the venue has no such picture
 */
export async function requireImage(container: MedusaContainer, { id, venue_id }: ImageOfVenue) {
  const [image] = await container.resolve(VENUE_MODULE).listVenueImages({ id, venue_id }, { take: 1 })
  if (!image) throw new MedusaError(MedusaError.Types.NOT_FOUND, `This venue has no image ${id}`)
  return image
}
