import { MedusaError } from "@medusajs/framework/utils"
import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateProduct } from "../../../api/schemas/product"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { refuseUnknownCategories } from "../../scheduling/steps/check-service-references"
import { checkAttributes } from "../check-attributes"
import { freeProductHandle } from "../free-product-handle"
import { planVariants, refuseUnpriced } from "../plan-variants"
import { refuseTakenCodes } from "../refuse-taken-codes"
import type { TypedValue } from "../typed-values"
import { productTypeId, salesChannelId } from "../store-defaults"

/** A new product of a vendor; `image_urls` are pictures that lie here already. */
export interface NewProduct {
  body: CreateProduct
  vendor_id: string
  by_vendor: boolean
  image_urls?: string[]
}

/** A new product that passed all checks, without its state and its shipping profile. */
export interface PreparedProduct {
  attributes: TypedValue[]
  product: CreateProductWorkflowInputDTO
}

/** Checks a new product, chooses its handle and finds what Medusa needs to know of it. */
export const prepareProductStep = createStep(
  "prepare-product",
  async ({ body, vendor_id, image_urls = [] }: NewProduct, { container }) => {
    const [vendor] = await container
      .resolve(VENDOR_MODULE)
      .listVendors({ id: vendor_id }, { select: ["id", "handle", "status"], take: 1 })
    if (!vendor)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `vendor_id: there is no vendor ${vendor_id}`)
    const { options, variants } = planVariants(body.options, body.variants)
    const foreign = variants.findIndex(({ id }) => id !== undefined)
    if (foreign >= 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `variants.${foreign}.id: a new product has no variant ${variants[foreign].id}`,
      )
    }
    if (body.status === "published") refuseUnpriced(variants)
    await refuseUnknownCategories(container, [body])
    await refuseTakenCodes(container, variants, null)
    const attributes = await checkAttributes(container, body.attributes, body.category_ids)
    const wanted = { handle: body.handle, title: body.title, vendor_handle: vendor.handle }
    return new StepResponse<PreparedProduct>({
      attributes,
      product: {
        title: body.title,
        handle: await freeProductHandle(container, wanted),
        description: body.description ?? undefined,
        type_id: await productTypeId(container, "retail"),
        category_ids: body.category_ids,
        images: image_urls.map((url) => ({ url })),
        thumbnail: image_urls[0],
        sales_channels: vendor.status === "approved" ? [{ id: await salesChannelId(container) }] : [],
        options,
        variants: variants.map(({ id: _none, sku, barcode, weight, ...variant }, variant_rank) => ({
          ...variant,
          sku: sku || undefined,
          barcode: barcode || undefined,
          weight: weight ?? undefined,
          variant_rank,
        })),
      },
    })
  },
)
