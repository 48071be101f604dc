import type { UpdateVenue } from "../../api/schemas/venue"

/**
 * A body of the venue routes as the venue module takes it: ids of terms become relations, each named once; what
 * scheduling keeps is left out.
 */
export function venueColumns<Body extends UpdateVenue>({
  category_ids,
  tag_ids,
  amenity_ids,
  maximum_gap_minutes: _scheduling,
  ...columns
}: Body) {
  const once = (ids: string[]) => [...new Set(ids)]
  return {
    ...columns,
    ...(category_ids ? { categories: once(category_ids) } : {}),
    ...(tag_ids ? { tags: once(tag_ids) } : {}),
    ...(amenity_ids ? { amenities: once(amenity_ids) } : {}),
  }
}
