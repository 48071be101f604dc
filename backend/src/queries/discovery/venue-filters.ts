import { formerly, venueCategoriesBelow } from "../categories"
import { BOOKABLE, pricedVariants, type VariantLimits } from "../lowest-price"
import { inBox, within, type Box, type Coordinates } from "../near"
import { sql, type Sql } from "../sql"

/** What is asked of a venue `v`, by itself or as the place of a service. Lists of tags and amenities must all be there. */
export interface VenueFilters {
  tag?: string[]
  amenity?: string[]
  city?: string
  near?: Coordinates
  radius_km?: number
  /** A part of the map. */
  within?: Box
  min_rating?: number
  /** Selects the venues that sell in it. */
  currency_code?: string
}

/** The conditions of what is asked of a venue, but for city and rating, which facets also count without. */
export function venueConditions({
  tag,
  amenity,
  near,
  radius_km,
  within: box,
  currency_code,
}: VenueFilters): Sql[] {
  return [
    ...(tag ?? []).map(hasTag),
    ...(amenity ?? []).map(hasAmenity),
    ...(near && radius_km !== undefined ? [within(near, radius_km)] : []),
    ...(box ? [inBox(box)] : []),
    ...(currency_code ? [sql`v.currency_code = ${currency_code}`] : []),
  ]
}

/** Whether the venue lies in that city, however it is written; true when none was asked for. */
export const inCity = (city: string | undefined): Sql =>
  city ? sql`v.search_city = search_fold(${city})` : sql`true`

/** Whether the venue is rated as well; one that nobody rated is not. */
export const ratedAtLeast = (rating: number | undefined): Sql =>
  rating === undefined ? sql`true` : sql`coalesce(v.rating_average >= ${rating}::real, false)`

/** Whether the venue is in one of these categories or below them, given by id or handle. */
export const inCategory = (given: readonly string[] | undefined): Sql =>
  given
    ? sql`v.id in (select j.venue_id from venue_venue_category j
        where j.venue_category_id in (${venueCategoriesBelow(given)}))`
    : sql`true`

/** Whether something can be booked at the venue that meets these limits. */
export const offers = (limits: VariantLimits): Sql =>
  limits.price_max === undefined && limits.duration_max === undefined
    ? sql`true`
    : sql`exists (select 1 from ${BOOKABLE} and exists (select 1 from ${pricedVariants(limits)}))`

/** A tag by its id, handle, one it had before, or name. */
function hasTag(tag: string): Sql {
  return sql`exists (select 1 from venue_venue_tag j join venue_tag t on t.id = j.venue_tag_id
    where j.venue_id = v.id and t.deleted_at is null
      and (t.id = ${tag} or t.handle = ${tag} or lower(t.name) = lower(${tag})
        or t.id in (${formerly("venue_tag", sql`venue_tag`, [tag])})))`
}

/** An amenity by its id, handle, one it had before, or name. */
function hasAmenity(amenity: string): Sql {
  return sql`exists (select 1 from venue_amenity_link j join amenity a on a.id = j.amenity_id
    where j.venue_id = v.id and a.deleted_at is null
      and (a.id = ${amenity} or a.handle = ${amenity} or lower(a.name) = lower(${amenity})
        or a.id in (${formerly("amenity", sql`amenity`, [amenity])})))`
}
