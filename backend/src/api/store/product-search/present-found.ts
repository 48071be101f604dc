import type { Pictures } from "../../../queries/pictures"
import { cleanRichText } from "../../../text/rich-text"
import type { Said } from "./load-said"

/** A product as the graph gives it; linked parts are typed here. */
export interface FoundRow {
  id: string
  title: string
  subtitle: string | null
  handle: string
  description: string | null
  thumbnail: string | null
  created_at: string
  collection?: { id: string; title: string; handle: string } | null
  categories?: {
    id: string
    name: string
    handle: string
    rank: number
    is_active: boolean
    is_internal: boolean
  }[]
  vendor?: { id: string; name: string; handle: string } | null
  images: { id: string; url: string; rank: number }[]
  variants: VariantRow[]
}

interface VariantRow {
  id: string
  title: string
  sku: string | null
  variant_rank: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  options?: { value: string; option?: { title: string } | null }[]
  calculated_price?: CalculatedPrice | null
}

interface CalculatedPrice {
  calculated_amount: number | null
  original_amount: number | null
  currency_code: string | null
  is_calculated_price_tax_inclusive: boolean
}

interface Beside {
  pictures: Pictures
  said: ReadonlyMap<string, Said[]>
  stock: Record<string, { availability: number } | undefined>
}

/** A product as a search answers it; nothing that is not for everyone. */
export function presentFound(row: FoundRow, { pictures, said, stock }: Beside) {
  const { id, title, subtitle, handle, thumbnail, collection, vendor, created_at } = row
  return {
    id,
    title,
    subtitle,
    handle,
    description: cleanRichText(row.description ?? "") || null,
    thumbnail,
    picture: pictures.of(pictureOf(row)),
    images: [...row.images]
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
      .map(({ id, url, rank }) => ({ id, url, rank, alt: pictures.altOf(url), ...pictures.sizesOf(url) })),
    collection: collection ? { id: collection.id, title: collection.title, handle: collection.handle } : null,
    categories: (row.categories ?? [])
      .filter(({ is_active, is_internal }) => is_active && !is_internal)
      .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
      .map(({ id, name, handle }) => ({ id, name, handle })),
    vendor: vendor ? { id: vendor.id, name: vendor.name, handle: vendor.handle } : null,
    attributes: said.get(id) ?? [],
    variants: [...row.variants].sort(byRank).map((variant) => presentVariant(variant, stock[variant.id])),
    created_at,
  }
}

function presentVariant(variant: VariantRow, stock: { availability: number } | undefined) {
  const { id, title, sku, options = [], calculated_price, manage_inventory, allow_backorder } = variant
  return {
    id,
    title,
    sku,
    options: Object.fromEntries(options.map(({ value, option }) => [option?.title ?? "", value])),
    calculated_price: calculated_price ? presentPrice(calculated_price) : null,
    /** Null: as many as anybody wants. */
    available_quantity: manage_inventory && !allow_backorder ? (stock?.availability ?? 0) : null,
  }
}

const presentPrice = (price: CalculatedPrice) => ({
  calculated_amount: price.calculated_amount,
  original_amount: price.original_amount,
  currency_code: price.currency_code,
  is_calculated_price_tax_inclusive: price.is_calculated_price_tax_inclusive,
})

/** The addresses of a product's pictures. */
export const picturesOf = (row: FoundRow): (string | null)[] => [
  row.thumbnail,
  ...row.images.map(({ url }) => url),
]

const pictureOf = ({ thumbnail, images }: FoundRow): string | null =>
  thumbnail ?? [...images].sort((a, b) => a.rank - b.rank)[0]?.url ?? null

const byRank = (a: VariantRow, b: VariantRow) =>
  (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || (a.id < b.id ? -1 : 1)
