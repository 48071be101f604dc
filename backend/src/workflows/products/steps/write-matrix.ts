import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadProductParts, type ProductParts, type VariantParts } from "../load-product-parts"
import { keyOf, type MatrixPlan } from "../plan-matrix"

interface MatrixToWrite {
  product: ProductParts
  matrix: MatrixPlan
  new_option_ids: string[]
}

/** A variant as it was written, with what else is to be written for it. */
export interface WrittenVariant {
  id: string
  is_new: boolean
  manage_inventory: boolean
  prices: { currency_code: string; amount: number }[]
}

/**
 * Gives a product its options and variants, all at once: a variant names a value of every option, so that neither can change
 * before the other. Compensation brings options and variants back under their ids, with their prices, which core's own does
 * not.
 */
export const writeMatrixStep = createStep(
  "write-matrix",
  async ({ product, matrix, new_option_ids }: MatrixToWrite, { container }) => {
    const option_ids = [...matrix.kept_option_ids, ...new_option_ids]
    await freeCodes(container, product, matrix.variants)
    await write(container, product.id, option_ids, matrix.variants)
    const { variants } = await loadProductParts(container, product.id)
    const idOf = new Map(variants.map(({ id, options }) => [keyOf(options), id]))
    const known = new Set(product.variants.map(({ id }) => id))
    const written = matrix.variants.map(({ options, manage_inventory, prices }): WrittenVariant => {
      const id = idOf.get(keyOf(options)) ?? ""
      return { id, is_new: !known.has(id), manage_inventory, prices }
    })
    const removed = new Set(matrix.removed_variant_ids)
    const kept = product.variants.filter(({ id }) => !removed.has(id))
    return new StepResponse(written, { product, kept })
  },
  async (before, { container }) => {
    if (!before) return
    const { product, kept } = before
    const option_ids = product.options.map(({ id }) => id)
    await container.resolve(Modules.PRODUCT).restoreProductOptions(option_ids)
    await freeCodes(container, await loadProductParts(container, product.id), kept)
    await write(container, product.id, option_ids, kept)
    await writePrices(container, kept)
  },
)

type Writable = Omit<MatrixPlan["variants"][number], "prices"> & { variant_rank?: number }

async function write(
  container: MedusaContainer,
  id: string,
  option_ids: string[],
  variants: readonly Writable[],
): Promise<void> {
  const rows = variants.map((variant, index) => ({
    ...(variant.id ? { id: variant.id } : {}),
    title: variant.title,
    sku: variant.sku ?? null,
    barcode: variant.barcode ?? null,
    weight: variant.weight ?? null,
    manage_inventory: variant.manage_inventory,
    allow_backorder: variant.allow_backorder,
    options: variant.options,
    variant_rank: variant.variant_rank ?? index,
  }))
  await container.resolve(Modules.PRODUCT).upsertProducts([{ id, option_ids, variants: rows as never }])
}

/** Takes codes off variants that get others, so that two variants can swap theirs. */
async function freeCodes(
  container: MedusaContainer,
  { variants }: Pick<ProductParts, "variants">,
  wanted: readonly Writable[],
): Promise<void> {
  const wantedOf = new Map(wanted.map((variant) => [variant.id, variant]))
  const changing = variants.filter(({ id, sku, barcode }) => {
    const next = wantedOf.get(id)
    return next && ((sku ?? null) !== (next.sku ?? null) || (barcode ?? null) !== (next.barcode ?? null))
  })
  if (changing.length === 0) return
  const free = changing.map(({ id }) => ({ id, sku: null, barcode: null }))
  await container.resolve(Modules.PRODUCT).upsertProductVariants(free as never)
}

/** Gives variants the prices that they had. */
async function writePrices(container: MedusaContainer, variants: readonly VariantParts[]): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_price_set",
    fields: ["variant_id", "price_set_id"],
    filters: { variant_id: variants.map(({ id }) => id) },
  })
  const setOf = new Map(data.map(({ variant_id, price_set_id }) => [variant_id, price_set_id]))
  const sets = variants.flatMap(({ id, prices }) => {
    const set = setOf.get(id)
    return set ? [{ id: set, prices }] : []
  })
  if (sets.length > 0) await container.resolve(Modules.PRICING).upsertPriceSets(sets)
}
