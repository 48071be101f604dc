import type { Pictures } from "../../../queries/pictures"

/** A venue with what belongs to it, as the graph gives it; linked parts are typed here. */
export interface VenueRow {
  id: string
  handle: string
  name: string
  description: string | null
  city: string | null
  country_code: string | null
  address_1: string | null
  province: string | null
  postal_code: string | null
  phone: string | null
  email: string | null
  time_zone: string
  currency_code: string
  latitude: number | null
  longitude: number | null
  rating_average: number | null
  rating_count: number
  images: { id: string; url: string; alt: string; rank: number }[]
  categories: { id: string; name: string; handle: string; rank: number; is_active: boolean }[]
  tags: { id: string; name: string }[]
  amenities: { id: string; name: string; handle: string }[]
  faqs: { id: string; question: string; answer: string; rank: number }[]
  vendor?: { id: string; name: string; handle: string } | null
}

/** What lists tell of a venue; nothing that is not for everyone. */
export function presentVenue(row: VenueRow, pictures: Pictures) {
  const { vendor } = row
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    description: row.description,
    city: row.city,
    country_code: row.country_code,
    address_1: row.address_1,
    time_zone: row.time_zone,
    currency_code: row.currency_code,
    latitude: row.latitude,
    longitude: row.longitude,
    images: [...row.images]
      .sort(byRank)
      .map(({ id, url, alt, rank }) => ({ id, url, alt, rank, ...pictures.sizesOf(url) })),
    categories: row.categories
      .filter(({ is_active }) => is_active)
      .sort(byRank)
      .map(({ id, name, handle }) => ({ id, name, handle })),
    tags: [...row.tags].sort(byName).map(({ id, name }) => ({ id, name })),
    amenities: [...row.amenities].sort(byName).map(({ id, name, handle }) => ({ id, name, handle })),
    rating_average: row.rating_average,
    rating_count: row.rating_count,
    vendor: vendor ? { id: vendor.id, name: vendor.name, handle: vendor.handle } : null,
  }
}

/** What the page of one venue tells besides. */
export function presentContact({ phone, email, province, postal_code, faqs }: VenueRow) {
  return {
    phone,
    email,
    province,
    postal_code,
    faqs: [...faqs].sort(byRank).map(({ question, answer }) => ({ question, answer })),
  }
}

function byRank(a: { rank: number; id: string }, b: { rank: number; id: string }): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : 1)
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name)
}
