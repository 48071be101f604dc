import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { valuesInOrder } from "./option-values"

/** A product as its changes are planned from it. */
export interface ProductParts {
  id: string
  title: string
  status: string
  vendor_id: string
  category_ids: string[]
  images: { id: string; url: string }[]
  options: { id: string; title: string; values: string[] }[]
  variants: VariantParts[]
}

export interface VariantParts {
  id: string
  title: string
  sku: string | null
  barcode: string | null
  weight: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  variant_rank: number
  options: Record<string, string>
  prices: { currency_code: string; amount: number }[]
  inventory_item_ids: string[]
}

interface Row {
  id: string
  title: string
  status: string
  vendor?: { id: string } | null
  categories?: { id: string }[]
  images?: { id: string; url: string; rank: number }[]
  options?: { id: string; title: string; values: { value: string }[] }[]
  variants?: VariantRow[]
}

type VariantRow = Omit<VariantParts, "options" | "prices" | "inventory_item_ids" | "variant_rank"> & {
  variant_rank: number | null
  options?: { value: string; option_id: string }[]
  prices?: { currency_code: string; amount: number }[]
  inventory_items?: ({ inventory_item_id: string } | null)[]
}

const FIELDS = [
  ...[
    "id",
    "title",
    "status",
    "vendor.id",
    "categories.id",
    "options.id",
    "options.title",
    "options.values.value",
  ],
  ...["id", "url", "rank"].map((field) => `images.${field}`),
  ...["id", "title", "sku", "barcode", "weight", "manage_inventory", "allow_backorder", "variant_rank"].map(
    (field) => `variants.${field}`,
  ),
  ...["options.value", "options.option_id", "prices.currency_code", "prices.amount"].map(
    (field) => `variants.${field}`,
  ),
  "variants.inventory_items.inventory_item_id",
]

/**
 * A vendor's product with its parts in their order.
 * @throws 404 when there is none; services are no products of this kind
 */
export async function loadProductParts(container: MedusaContainer, id: string): Promise<ProductParts> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: FIELDS, filters: { id } })
  const [row] = data as unknown as Row[]
  if (!row?.vendor) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product ${id}`)
  const options = row.options ?? []
  const titleOf = new Map(options.map((option) => [option.id, option.title]))
  const byRank =
    <Part extends { id: string }>(rank: (part: Part) => number) =>
    (a: Part, b: Part) =>
      rank(a) - rank(b) || (a.id < b.id ? -1 : 1)
  const variants = [...(row.variants ?? [])]
    .sort(byRank((variant) => variant.variant_rank ?? 0))
    .map(({ inventory_items, ...variant }) => ({
      ...variant,
      variant_rank: variant.variant_rank ?? 0,
      options: Object.fromEntries(
        (variant.options ?? []).map(({ option_id, value }) => [titleOf.get(option_id) ?? "", value]),
      ),
      prices: (variant.prices ?? []).map(({ currency_code, amount }) => ({ currency_code, amount })),
      inventory_item_ids: (inventory_items ?? []).flatMap((item) => item?.inventory_item_id ?? []),
    }))
  return {
    id: row.id,
    title: row.title,
    status: row.status,
    vendor_id: row.vendor.id,
    category_ids: (row.categories ?? []).map((category) => category.id),
    images: [...(row.images ?? [])]
      .sort(byRank((image) => image.rank))
      .map((image) => ({ id: image.id, url: image.url })),
    options: options.map((option) => ({
      ...option,
      values: valuesInOrder(option.title, option.values, variants),
    })),
    variants,
  }
}
