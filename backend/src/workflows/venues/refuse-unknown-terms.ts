import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { VENUE_MODULE } from "../../modules/venue"

/** The categories, tags and amenities that a body names. */
export interface NamedTerms {
  category_ids?: string[]
  tag_ids?: string[]
  amenity_ids?: string[]
}

/**
 * Checks that all terms a body names exist.
 * @throws 400 naming the field and the first id that is unknown
 */
export async function refuseUnknownTerms(container: MedusaContainer, terms: NamedTerms): Promise<void> {
  const venues = container.resolve(VENUE_MODULE)
  const { category_ids, tag_ids, amenity_ids } = terms
  await refuseUnknown("category_ids", category_ids, (id) =>
    venues.listVenueCategories({ id }, { take: id.length }),
  )
  await refuseUnknown("tag_ids", tag_ids, (id) => venues.listVenueTags({ id }, { take: id.length }))
  await refuseUnknown("amenity_ids", amenity_ids, (id) => venues.listAmenities({ id }, { take: id.length }))
}

async function refuseUnknown(
  field: string,
  ids: string[] | undefined,
  find: (ids: string[]) => Promise<{ id: string }[]>,
): Promise<void> {
  if (!ids?.length) return
  const known = new Set((await find(ids)).map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  if (unknown) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: there is no ${unknown}`)
}
