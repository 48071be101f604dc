import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { oneOrMany } from "../../schemas/list-query"
import { currencyCode, id, text } from "../../schemas/primitives"
import { decimal, idOrHandle } from "../../schemas/search"
import { stated } from "../../schemas/text-kind"

/** `handle:value` of an attribute: a choice, a text, `true` or `false`, a number or a range `from..to`, either end open. */
const attribute = stated(
  "search",
  text(300).refine((value) => /^[^:]+:.+$/.test(value), { message: "must be handle:value" }),
)

const most = 1_000_000_000

/** Which products; prices are in the region's currency or in the one that is named. */
export const productSearchQuery = z
  .object({
    q: stated("search", text(200, 0)).optional(),
    id: oneOrMany(id).optional(),
    category_id: oneOrMany(idOrHandle).optional(),
    collection_id: oneOrMany(idOrHandle).optional(),
    vendor_id: oneOrMany(idOrHandle).optional(),
    attribute: oneOrMany(attribute).optional(),
    price_min: decimal(most).optional(),
    price_max: decimal(most).optional(),
    in_stock: z.enum(["true", "false"]).optional(),
    region_id: id.optional(),
    currency_code: currencyCode.optional(),
    order: z.enum(["relevance", "price", "-price", "newest", "title"]).default("relevance"),
    include: oneOrMany(z.enum(["facets"])).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .superRefine(({ region_id, currency_code, price_min, price_max }, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message })
    if (!region_id && !currency_code) fault("region_id", "is required without currency_code")
    if (price_min !== undefined && price_max !== undefined && price_max < price_min) {
      fault("price_max", "must not be less than price_min")
    }
  })

export type ProductSearchQuery = z.output<typeof productSearchQuery>

export const productSearchContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/product-search",
    summary: "Products by words, categories, collections, vendors, prices and what they say about attributes",
    tag: "Discovery",
    query: productSearchQuery,
    answers: ["products", "count", "offset", "limit", "facets"],
  },
]
