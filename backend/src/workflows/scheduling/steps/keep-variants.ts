import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPTION } from "../service-products"

interface VariantRow {
  id: string
  title: string
  variant_rank: number | null
  options?: { value: string }[]
}

/**
 * Remembers the variants of a product that is about to change. Core's compensation of a change brings back a product's
 * texts, prices and links, but not its variants; this one does, under the same ids.
 */
export const keepVariantsStep = createStep(
  "keep-variants",
  async ({ product_id }: { product_id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["id", "title", "variant_rank", "options.value"].map((field) => `variants.${field}`),
      filters: { id: product_id },
    })
    const [product] = data as unknown as { variants: VariantRow[] }[]
    return new StepResponse(product_id, {
      id: product_id,
      variants: product.variants.map(({ id, title, variant_rank, options }) => ({
        id,
        title,
        variant_rank: variant_rank ?? 0,
        manage_inventory: false,
        options: { [OPTION]: options?.[0]?.value ?? title },
      })),
    })
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.PRODUCT).upsertProducts([before])
  },
)
