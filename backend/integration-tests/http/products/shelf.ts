import type { Desk } from "../venues/desk"

export const thb = (amount: number) => [{ currency_code: "thb", amount }]

/** A balm in one size, and what a body says otherwise. */
export const balm = (rest: object = {}) => ({
  title: "Tiger balm",
  status: "published",
  variants: [{ sku: "BALM", barcode: "8851", weight: 60, prices: thb(120) }],
  ...rest,
})

const SIZES = ["S", "M"]

/** A shirt in two sizes, each with a SKU. */
export const shirt = (rest: object = {}) => ({
  title: "House shirt",
  status: "published",
  options: [{ title: "Size", values: SIZES }],
  variants: SIZES.map((size) => ({ options: { Size: size }, sku: `SHIRT-${size}`, prices: thb(450) })),
  ...rest,
})

export interface Variant {
  id: string
  title: string
  sku: string | null
  options: Record<string, string>
  prices: { currency_code: string; amount: number }[]
  available_quantity: number | null
  levels: { id: string; location_id: string; stocked_quantity: number }[]
}

export interface Product {
  id: string
  handle: string
  status: string
  options: { title: string; values: string[] }[]
  variants: Variant[]
  images: { id: string; url: string; alt: string; rank: number }[]
  review: { status: string; reason: string | null; proposed_at: string } | null
}

/** Puts a product on the shelf; throws when it is refused. */
export async function shelve(desk: Desk, body: object): Promise<Product> {
  const { status, data } = await desk.post("/vendor-products", body)
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
  return data.product
}

/** Enters how much of a variant there is, at its first location. */
export async function fill(desk: Desk, variant: Variant, quantity: number): Promise<void> {
  const body = { adjustment: quantity, reason: "received" }
  const { status, data } = await desk.post(`/vendor-stock/levels/${variant.levels[0].id}`, body)
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
}
