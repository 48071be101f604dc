import type { Performance } from "../../../modules/scheduling/staff/who-performs"
import type { Pictures } from "../../../queries/pictures"
import type { PresentedReview } from "./service-reviews"
import { presentTerms, type ServiceTermsRow } from "../../presenters/service-terms"
import { cleanRichText } from "../../../text/rich-text"
import { timeOf } from "../../schemas/primitives"

/** A row of the graph; its JSON and linked parts are typed here, where they are read. */
export interface ServiceRow extends ServiceTermsRow {
  id: string
  [column: string]: unknown
}

interface PriceRow {
  currency_code: string
  amount: number
}

interface VariantRow {
  variant_id: string
  title: string
  duration_minutes: number
  processing: { after_minutes: number; duration_minutes: number }[] | null
  rank: number
}

/** A service as the admin routes answer it; of its staff those who work at its venue. A proposed one waits for the platform. */
export function presentService(
  row: ServiceRow,
  performance: Performance | undefined,
  review: PresentedReview | undefined,
  pictures: Pictures,
) {
  const product = (row.product ?? {}) as {
    description?: string | null
    thumbnail?: string | null
    categories?: { id: string; name: string; handle: string }[]
    variants?: { id: string; prices: PriceRow[] }[]
  }
  const pricesOf = new Map(product.variants?.map(({ id, prices }) => [id, prices]))
  const list = <Part>(value: unknown) => (value ?? []) as Part[]
  const variants = list<VariantRow>(row.variants).sort((a, b) => a.rank - b.rank)
  const addOns = list<{
    id: string
    title: string
    duration_minutes: number
    prices: PriceRow[]
    rank: number
  }>(row.add_ons)
  const weekly = row.weekly as { weekday: number; start: number; end: number }[] | null
  return {
    id: row.id,
    product_id: row.product_id,
    handle: row.handle,
    title: row.title,
    // May have been written on the page of the product.
    description: cleanRichText(product.description ?? "") || null,
    status: row.status === "draft" && review?.status === "proposed" ? "proposed" : row.status,
    review: review ?? null,
    paused: row.paused,
    venue_id: row.venue_id,
    venue: row.venue ?? null,
    categories: (product.categories ?? []).map(({ id, name, handle }) => ({ id, name, handle })),
    category_ids: (product.categories ?? []).map(({ id }) => id),
    picture_url: product.thumbnail ?? null,
    image_urls: imagesOf(row).map(({ url }) => url),
    images: imagesOf(row).map(({ id, url }) => ({
      id,
      url,
      alt: pictures.altOf(url),
      ...pictures.sizesOf(url),
    })),
    variants: variants.map(({ variant_id, title, duration_minutes, processing }) => ({
      id: variant_id,
      title,
      duration_minutes,
      processing: processing ?? [],
      prices: (pricesOf.get(variant_id) ?? []).map(({ currency_code, amount }) => ({
        currency_code,
        amount,
      })),
    })),
    add_ons: addOns
      .sort((a, b) => a.rank - b.rank)
      .map(({ id, title, duration_minutes, prices }) => ({ id, title, duration_minutes, prices })),
    staff_ids: performance?.staff_ids ?? [],
    staff_rates: performance?.staff_rates ?? [],
    prerequisites: performance?.prerequisites ?? [],
    resource_requirements: list<{ resource_kind: string }>(row.resources).map(({ resource_kind }) => ({
      resource_kind,
    })),
    buffer_before_minutes: row.buffer_before_minutes,
    buffer_after_minutes: row.buffer_after_minutes,
    slot_interval_minutes: row.slot_interval_minutes,
    minimum_notice_minutes: row.minimum_notice_minutes,
    maximum_advance_days: row.maximum_advance_days,
    ...presentTerms(row),
    season: row.season_from ? { from: row.season_from, until: row.season_until } : null,
    weekly:
      weekly?.map(({ weekday, start, end }) => ({ weekday, from: timeOf(start), until: timeOf(end) })) ??
      null,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}

/** The pictures of a service's product in their order. */
function imagesOf({ product }: ServiceRow): { id: string; url: string }[] {
  const { images = [] } = (product ?? {}) as { images?: { id: string; url: string; rank: number }[] }
  return [...images].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
}

/** The addresses of a service's pictures. */
export const picturesOf = (row: ServiceRow): string[] => imagesOf(row).map(({ url }) => url)
