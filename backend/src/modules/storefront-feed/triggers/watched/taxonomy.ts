import type { Watch } from "../watch"

const TABLES = [
  ...["venue_category", "venue_tag", "amenity", "term_alias"],
  ...["product_category", "product_collection", "product_type", "product_tag", "product_attribute"],
]

/** What venues and products are sorted by. */
export const TAXONOMY: readonly Watch[] = TABLES.map((table) => ({
  table,
  tells: `select 'taxonomy', null::text from changed`,
}))
