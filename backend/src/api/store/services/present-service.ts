import { presentTerms, type ServiceTermsRow } from "../../presenters/service-terms"
import type { Pictures } from "../../../queries/pictures"
import { cleanRichText } from "../../../text/rich-text"
import type { Performance } from "../../../modules/scheduling/staff/who-performs"

/** A service with what belongs to it, as the graph gives it; linked parts and JSON are typed here. */
export interface ServiceRow extends ServiceTermsRow {
  id: string
  product_id: string
  handle: string
  title: string
  rank: number
  venue_id: string
  venue?: (VenueOfService & { visible: boolean }) | null
  slot_interval_minutes: number
  minimum_notice_minutes: number
  maximum_advance_days: number
  paused: boolean
  variants: { variant_id: string; title: string; duration_minutes: number; rank: number }[]
  add_ons: { id: string; title: string; duration_minutes: number; prices: Price[]; rank: number }[]
  product?: ProductRow | null
}

interface VenueOfService {
  id: string
  name: string
  handle: string
  city: string | null
  time_zone: string
  currency_code: string
  latitude: number | null
  longitude: number | null
  rating_average: number | null
  rating_count: number
}

interface ProductRow {
  description: string | null
  thumbnail: string | null
  images?: { url: string; rank: number }[]
  categories?: {
    id: string
    name: string
    handle: string
    rank: number
    is_active: boolean
    is_internal: boolean
  }[]
  variants?: { id: string; prices?: PriceRow[] | null }[]
}

/** An amount in major units. */
interface Price {
  currency_code: string
  amount: number
}

interface PriceRow {
  currency_code: string
  amount: number
  price_list_id: string | null
  rules_count: number | null
  min_quantity: unknown
}

export type ServiceView = ReturnType<typeof presentService>

/** A service as the store answers it; of its staff those who work at its venue. */
export function presentService(row: ServiceRow, performance: Performance | undefined, pictures: Pictures) {
  const { venue, product } = row
  const picture_url = pictureOf(row)
  const pricesOf = new Map(product?.variants?.map(({ id, prices }) => [id, plainPrices(prices ?? [])]))
  return {
    id: row.id,
    product_id: row.product_id,
    handle: row.handle,
    title: row.title,
    // May have been written on the page of the product.
    description: cleanRichText(product?.description ?? "") || null,
    venue_id: row.venue_id,
    venue: venue && presentVenue(venue),
    categories: (product?.categories ?? [])
      .filter(({ is_active, is_internal }) => is_active && !is_internal)
      .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
      .map(({ id, name, handle }) => ({ id, name, handle })),
    picture_url,
    picture: pictures.of(picture_url),
    variants: [...row.variants].sort(byRank).map(({ variant_id, title, duration_minutes }) => ({
      id: variant_id,
      title,
      duration_minutes,
      prices: pricesOf.get(variant_id) ?? [],
    })),
    add_ons: [...row.add_ons]
      .sort(byRank)
      .map(({ id, title, duration_minutes, prices }) => ({ id, title, duration_minutes, prices })),
    ...presentTerms(row),
    staff_ids: performance?.staff_ids ?? [],
    staff_rates: performance?.staff_rates ?? [],
    prerequisites: performance?.prerequisites ?? [],
    slot_interval_minutes: row.slot_interval_minutes,
    minimum_notice_minutes: row.minimum_notice_minutes,
    maximum_advance_days: row.maximum_advance_days,
    /** A paused service stays listed and has no free times. */
    paused: row.paused,
  }
}

/** The address of the picture that stands for a service. */
export function pictureOf({ product }: ServiceRow): string | null {
  return product?.thumbnail ?? [...(product?.images ?? [])].sort(byRank)[0]?.url ?? null
}

function presentVenue(venue: VenueOfService): VenueOfService {
  const { id, name, handle, city, time_zone, currency_code } = venue
  const { latitude, longitude, rating_average, rating_count } = venue
  return {
    ...{ id, name, handle, city, time_zone, currency_code },
    ...{ latitude, longitude, rating_average, rating_count },
  }
}

/** Prices for everyone: of no price list, rule or quantity. */
function plainPrices(prices: readonly PriceRow[]): Price[] {
  return prices
    .filter(({ price_list_id, rules_count, min_quantity }) => !price_list_id && !rules_count && !min_quantity)
    .map(({ currency_code, amount }) => ({ currency_code, amount }))
}

function byRank(a: { rank: number }, b: { rank: number }): number {
  return a.rank - b.rank
}
