import { resource } from "../api/resource"
import type { Picture } from "../media/picture"

export const PRODUCT_STATUSES = ["draft", "published"] as const
/** A proposed one waits for the platform to publish it. */
export const SHOWN_PRODUCT_STATUSES = ["draft", "proposed", "published"] as const

export type ProductPrice = { currency_code: string; amount: number }
export type ProductOption = { title: string; values: string[] }
export type AttributeType = "text" | "number" | "boolean" | "choice"
export type AttributeValue = {
  attribute_id: string
  name: string
  type: AttributeType
  unit: string | null
  value: string | number | boolean
}

/** What lies of a variant at one location. */
export type VariantLevel = {
  id: string
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
  available_quantity: number
}

export type ProductVariant = {
  id: string
  title: string
  options: Record<string, string>
  sku: string | null
  barcode: string | null
  /** grams */
  weight: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  prices: ProductPrice[]
  /** null: its stock is not counted */
  available_quantity: number | null
  levels: VariantLevel[]
}

type Shown = {
  id: string
  title: string
  handle: string
  status: (typeof SHOWN_PRODUCT_STATUSES)[number]
  thumbnail: string | null
  vendor: { id: string; name: string }
  review: { status: "proposed" | "approved" | "rejected"; reason: string | null; proposed_at: string } | null
  categories: { id: string; name: string }[]
}

/** A product as lists show it; prices are the lowest of each currency. */
export type ListedProduct = Shown & {
  variant_count: number
  prices: ProductPrice[]
  available_quantity: number | null
}

/** A product of a vendor as `/admin/vendor-products/:id` answers it. */
export type Product = Shown & {
  description: string | null
  category_ids: string[]
  options: ProductOption[]
  variants: ProductVariant[]
  images: (Picture & { id: string; alt: string })[]
  attributes: AttributeValue[]
}

const names = { path: "/admin/vendor-products", plural: "products", singular: "product" } as const

export const products = resource<Product, "products", "product">(names)
export const listedProducts = resource<ListedProduct, "products", "product">(names)
