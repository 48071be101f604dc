import type { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { id } from "../../schemas/primitives"
import { createAttribute, updateAttribute } from "../../schemas/product-attribute"

/** The query of the list of attributes; `category_id` narrows it to those asked of products in that category. */
export const attributeListQuery = listQuery(["rank", "name"], "rank").extend({ category_id: id.optional() })

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
  { ...one, method: "GET", summary: "One attribute" },
  { ...one, method: "POST", summary: "Change an attribute; it keeps its type", body: updateAttribute },
  {
    ...one,
    method: "DELETE",
    summary: "Remove an attribute with what products said about it",
    answers: ["id", "object", "deleted"],
  },
]
