import { MedusaError } from "@medusajs/framework/utils"
import type { ProductOption, ProductVariant } from "../../api/schemas/product-parts"
import type { ProductParts } from "./load-product-parts"
import { ONE_WAY, planVariants, type PlannedVariant } from "./plan-variants"

/** What becomes of a product's options and variants. */
export interface MatrixPlan {
  /** Options that the product does not have yet. */
  new_options: ProductOption[]
  /** Values that options of the product are to have besides those they have. */
  new_values: { option_id: string; values: string[] }[]
  /** The options that stay, by their ids. */
  kept_option_ids: string[]
  removed_variant_ids: string[]
  variants: PlannedVariant[]
}

/**
 * Works out how a product's options and variants become those of a body. Variants are matched by id, else by their options;
 * options by title. Those no longer given go.
 * @throws 400 naming the field, also for the id of a variant of another product
 */
export function planMatrix(
  product: Pick<ProductParts, "options" | "variants">,
  body: { options?: readonly ProductOption[]; variants: readonly ProductVariant[] },
): MatrixPlan {
  const own = product.options.filter(({ title }) => title !== ONE_WAY)
  const planned = planVariants(body.options ?? own, body.variants)
  const variants = planned.variants.map((variant, index) => ({
    ...variant,
    id: idOf(product, variant, index),
  }))
  const kept = new Set(variants.flatMap(({ id }) => id ?? []))
  const known = new Map(product.options.map((option) => [option.title, option]))
  const staying = planned.options.flatMap((option) => {
    const before = known.get(option.title)
    return before ? [{ before, wanted: option.values }] : []
  })
  return {
    new_options: planned.options.filter(({ title }) => !known.has(title)),
    new_values: staying.flatMap(({ before, wanted }) => {
      const values = wanted.filter((value) => !before.values.includes(value))
      return values.length > 0 ? [{ option_id: before.id, values }] : []
    }),
    kept_option_ids: staying.map(({ before }) => before.id),
    removed_variant_ids: product.variants.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
    variants,
  }
}

function idOf(
  product: Pick<ProductParts, "variants">,
  wanted: PlannedVariant,
  index: number,
): string | undefined {
  if (wanted.id !== undefined) {
    if (product.variants.some(({ id }) => id === wanted.id)) return wanted.id
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `variants.${index}.id: ${wanted.id} is not a variant of this product`,
    )
  }
  const key = keyOf(wanted.options)
  return product.variants.find(({ options }) => keyOf(options) === key)?.id
}

/** The options of a variant as one text, whatever their order. */
export const keyOf = (options: Record<string, string>) =>
  JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)))
