import { TIMES_OF_DAY } from "@/features/search/times-of-day"
import type { VenueQuery } from "@/lib/plaza/venues"
import type { PlaceQuery } from "./place-query"

/** The page's question in the backend's words, without page and order. */
export function backendFilters(query: PlaceQuery): Omit<VenueQuery, "limit"> {
  const times = query.time ? TIMES_OF_DAY[query.time] : null
  return {
    q: query.q,
    city: query.city,
    near: query.near,
    radius_km: query.radius,
    within: query.within,
    category_id: query.category,
    amenity: query.amenity,
    min_rating: query.rating,
    currency_code: query.currency.toLowerCase(),
    price_max: query.price,
    duration_max: query.duration,
    available_on: query.date,
    available_from: times?.from,
    available_to: times?.to,
  }
}
