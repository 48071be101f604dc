import {
  acquireLockStep,
  createProductsWorkflow,
  createRemoteLinkStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../modules/vendor"
import { planPublicationStep } from "../reviews/steps/plan-publication"
import { writeReviewStep } from "../reviews/steps/write-review"
import { vendorLock } from "../vendors/vendor-lock"
import { openStockLocationWorkflow } from "./open-stock-location"
import { findShopStep, type Shop } from "./steps/find-shop"
import { openStockLevelsStep } from "./steps/open-stock-levels"
import { prepareProductStep, type NewProduct, type PreparedProduct } from "./steps/prepare-product"
import { writeAttributeValuesStep } from "./steps/write-attribute-values"

/**
 * Creates a product of a vendor with its variants, prices and attributes. It is in the storefront's channel while the vendor
 * is approved, travels by the vendor's shipping profile, and has a stock level at each of its locations; the first product
 * opens the vendor's first location. While the platform approves products, one that a vendor publishes is a draft that is
 * proposed to it. Answers its `id`.
 *
 * @throws 400 naming the field, 409 `sku_taken`, `barcode_taken`, `handle_taken`, `venue_missing`
 */
export const createProductWorkflow = createWorkflow("create-product", (input: NewProduct) => {
  const lock = transform({ input }, ({ input }) => vendorLock(input.vendor_id))
  acquireLockStep(lock)
  const plan = planPublicationStep(
    transform({ input }, ({ input: { body, by_vendor } }) => ({
      about: "product" as const,
      id: null,
      wanted: body.status,
      by_vendor,
    })),
  )
  const prepared = prepareProductStep(input)
  const before = findShopStep(input)
  when("vendor-has-no-shop", { before }, ({ before }) => before.location_ids.length === 0).then(() => {
    openStockLocationWorkflow.runAsStep({
      input: transform({ input }, ({ input: { vendor_id } }) => ({ vendor_id, place: null })),
    })
  })
  const shop = findShopStep(input).config({ name: "find-opened-shop" })
  const products = createProductsWorkflow.runAsStep({
    input: { products: transform({ input, prepared, plan, shop }, toProducts) },
  })
  const product = transform({ products }, ({ products: [{ id }] }) => ({ id }))
  createRemoteLinkStep(
    transform({ input, product }, ({ input, product }) => [
      { [Modules.PRODUCT]: { product_id: product.id }, [VENDOR_MODULE]: { vendor_id: input.vendor_id } },
    ]),
  )
  openStockLevelsStep(input)
  writeAttributeValuesStep(
    transform({ prepared, product }, ({ prepared: { attributes }, product }) => ({
      product_id: product.id,
      values: attributes,
    })),
  )
  writeReviewStep(
    transform({ product, plan }, ({ product, plan }) => ({
      about: "product" as const,
      id: product.id,
      review: plan.review,
    })),
  )
  releaseLockStep(lock)
  return new WorkflowResponse(product)
})

interface Parts {
  input: NewProduct
  prepared: PreparedProduct
  plan: { status?: "draft" | "published" }
  shop: Shop
}

/** The product as Medusa creates it. */
function toProducts({ input, prepared, plan, shop }: Parts) {
  const status = plan.status ?? input.body.status
  return [{ ...prepared.product, status, shipping_profile_id: shop.shipping_profile_id ?? undefined }]
}
