import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { id } from "../../schemas/primitives"
import { imageOrder } from "../../schemas/order"
import { createProduct, updateProduct } from "../../schemas/product"
import { optionalReason, requiredReason } from "../../schemas/vendor"
import { describeImage } from "../services/contract"

/** The query of the list of products. */
export const productListQuery = listQuery(["title", "created_at", "updated_at"], "title").extend({
  vendor_id: id.optional(),
  category_id: id.optional(),
  status: z.enum(["draft", "proposed", "published"]).optional(),
})

export type ProductListQuery = z.output<typeof productListQuery>

const tag = "Products"
const path = "/admin/vendor-products"
const byId = { path: `${path}/:id`, tag, answers: ["product"] }
const images = { path: `${path}/:id/images`, tag, answers: ["product"] }

export const productContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "Products that the workspace sells; services are none of them",
    tag,
    query: productListQuery,
    answers: ["products", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path,
    summary: "Create a product; `vendor_id` is required from the platform",
    tag,
    body: createProduct,
    answers: ["product"],
  },
  { ...byId, method: "GET", summary: "One product with its variants and stock" },
  { ...byId, method: "POST", summary: "Change a product", body: updateProduct },
  {
    ...byId,
    method: "DELETE",
    summary: "Remove a product that nobody waits for",
    answers: ["id", "object", "deleted"],
  },
  {
    ...byId,
    method: "POST",
    path: `${path}/:id/duplicate`,
    summary: "Make a draft of a product, without codes and stock",
  },
  {
    ...byId,
    method: "POST",
    path: `${path}/:id/approve`,
    summary: "Publish a proposed product",
    body: optionalReason,
  },
  {
    ...byId,
    method: "POST",
    path: `${path}/:id/reject`,
    summary: "Refuse a proposed product, with a reason",
    body: requiredReason,
  },
  {
    ...images,
    method: "POST",
    summary:
      "Add pictures: multipart/form-data with `files` (JPEG, PNG, WebP or AVIF, up to 10 of 8 MB) and `alt`; " +
      "a product has 12 at most",
  },
  {
    ...images,
    method: "POST",
    path: `${images.path}/:image_id`,
    summary: "Say anew what a picture shows",
    body: describeImage,
  },
  {
    ...byId,
    method: "POST",
    path: `${path}/:id/image-order`,
    summary: "Put the pictures in order, the cover first; those that are not named stay behind them",
    body: imageOrder,
  },
  {
    ...images,
    method: "DELETE",
    path: `${images.path}/:image_id`,
    summary: "Remove a picture",
    answers: ["id", "object", "deleted", "parent"],
  },
]
