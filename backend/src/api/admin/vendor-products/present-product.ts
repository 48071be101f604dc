import type { Pictures } from "../../../queries/pictures"
import { cleanRichText } from "../../../text/rich-text"
import { valuesInOrder } from "../../../workflows/products/option-values"
import { ONE_WAY } from "../../../workflows/products/plan-variants"
import type { PresentedReview } from "../services/service-reviews"
import type { PresentedValue } from "./load-attribute-values"
import { presentVariant, type VariantRow } from "./present-variant"

/** A row of the graph; its linked parts are typed here, where they are read. */
export interface ProductRow {
  id: string
  title: string
  handle: string
  status: string
  description: string | null
  thumbnail: string | null
  vendor?: { id: string; name: string } | null
  options?: { id: string; title: string; values: { value: string }[] }[]
  images?: { id: string; url: string; rank: number }[]
  categories?: { id: string; name: string; handle: string }[]
  variants?: VariantRow[]
  created_at: string
  updated_at: string
}

interface Beside {
  pictures: Pictures
  review: PresentedReview | null
  attributes: PresentedValue[]
}

/** A product as the admin routes answer it. A proposed one waits for the platform. */
export function presentProduct(row: ProductRow, { pictures, review, attributes }: Beside) {
  const options = row.options ?? []
  const titleOf = new Map(options.map(({ id, title }) => [id, title]))
  const categories = row.categories ?? []
  const variants = [...(row.variants ?? [])]
    .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || (a.id < b.id ? -1 : 1))
    .map((variant) => presentVariant(variant, titleOf))
  const isProposed = row.status !== "published" && review?.status === "proposed"
  return {
    id: row.id,
    title: row.title,
    handle: row.handle,
    description: cleanRichText(row.description ?? "") || null,
    status: statusOf(row, isProposed),
    review,
    vendor: row.vendor ? { id: row.vendor.id, name: row.vendor.name } : null,
    thumbnail: row.thumbnail,
    categories: categories.map(({ id, name, handle }) => ({ id, name, handle })),
    category_ids: categories.map(({ id }) => id),
    // What is sold in one way has an option that Medusa wants and nobody is shown.
    options: options
      .filter(({ title }) => title !== ONE_WAY)
      .map(({ id, title, values }) => ({ id, title, values: valuesInOrder(title, values, variants) })),
    variants,
    images: [...(row.images ?? [])]
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
      .map(({ id, url }, rank) => ({ id, url, rank, alt: pictures.altOf(url), ...pictures.sizesOf(url) })),
    attributes,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}

function statusOf({ status }: ProductRow, isProposed: boolean): "draft" | "proposed" | "published" {
  if (isProposed) return "proposed"
  return status === "published" ? "published" : "draft"
}
