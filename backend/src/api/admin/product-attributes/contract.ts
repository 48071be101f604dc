import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { id } from "../../schemas/primitives"
import { createAttribute, updateAttribute } from "../../schemas/product-attribute"

/** The query of the list of attributes; `asked` narrows it to those asked of products in `category_ids`, which may be none. */
export const attributeListQuery = listQuery(["rank", "name"], "rank").extend({
  asked: z.enum(["true", "false"]).default("false"),
  category_ids: oneOrMany(id),
})

export type AttributeListQuery = z.output<typeof attributeListQuery>

const tag = "Products"
const path = "/admin/product-attributes"
const one = { path: `${path}/:id`, tag, answers: ["product_attribute"] }

export const attributeContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "What the platform wants to know of products",
    tag,
    query: attributeListQuery,
    answers: ["product_attributes", "count", "offset", "limit"],
  },
  { ...one, method: "POST", path, summary: "Create an attribute", body: createAttribute },
  { ...one, method: "POST", summary: "Change an attribute; it keeps its type", body: updateAttribute },
  {
    ...one,
    method: "DELETE",
    summary: "Remove an attribute with what products said about it",
    answers: ["id", "object", "deleted"],
  },
]
