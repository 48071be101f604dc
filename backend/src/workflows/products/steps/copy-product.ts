import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateProduct } from "../../../api/schemas/product"
import { CATALOG_MODULE } from "../../../modules/catalog"
import { loadProductParts } from "../load-product-parts"
import { ONE_WAY } from "../plan-variants"
import { keptValues } from "../kept-values"
import type { NewProduct } from "./prepare-product"

const MOST_LETTERS = 120

/** Describes a copy of a product, as if somebody had typed it in. */
export const copyProductStep = createStep("copy-product", async ({ id }: { id: string }, { container }) => {
  const product = await loadProductParts(container, id)
  const { description } = await container
    .resolve(Modules.PRODUCT)
    .retrieveProduct(id, { select: ["id", "description"] })
  const said = await container
    .resolve(CATALOG_MODULE)
    .listProductAttributeValues({ product_id: id }, { relations: ["attribute"], take: null })
  const kept = await keptValues(container, said, product.category_ids)
  const body: CreateProduct = {
    title: `${product.title.slice(0, MOST_LETTERS - 7)} (copy)`,
    description,
    status: "draft",
    category_ids: product.category_ids,
    options: product.options
      .filter(({ title }) => title !== ONE_WAY)
      .map(({ title, values }) => ({ title, values })),
    variants: product.variants.map(
      ({ title, options, weight, manage_inventory, allow_backorder, prices }) => ({
        title,
        options,
        weight,
        manage_inventory,
        allow_backorder,
        prices,
      }),
    ),
    attributes: kept.map(({ attribute_id, text_value, number_value, boolean_value, choice_value }) => ({
      attribute_id,
      value: text_value ?? number_value ?? boolean_value ?? choice_value ?? "",
    })),
  }
  const image_urls = product.images.map(({ url }) => url)
  return new StepResponse<Omit<NewProduct, "by_vendor">>({ body, vendor_id: product.vendor_id, image_urls })
})
