import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CATALOG_MODULE } from "../../../modules/catalog"
import { withAllAbove } from "../../../workflows/products/check-attributes"
import { createAttributeWorkflow } from "../../../workflows/products/create-attribute"
import { toOrder } from "../../schemas/list-query"
import type { CreateAttribute } from "../../schemas/product-attribute"
import type { AttributeListQuery } from "./contract"
import { loadAttribute, presentAttribute } from "./load-attributes"

/** What the platform wants to know of products. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, asked, category_ids, order, limit, offset } = req.validatedQuery as AttributeListQuery
  const within = asked === "true" ? [...(await withAllAbove(req.scope, category_ids ?? []))] : undefined
  const [rows, count] = await req.scope.resolve(CATALOG_MODULE).listAndCountProductAttributes(
    {
      ...(q ? { q } : {}),
      ...(within ? { $or: [{ category_ids: { $eq: [] } }, { category_ids: { $overlap: within } }] } : {}),
    },
    {
      take: limit,
      skip: offset,
      order: order.endsWith("rank") ? { rank: toOrder(order).rank, name: "ASC", id: "ASC" } : toOrder(order),
    },
  )
  res.json({ product_attributes: rows.map(presentAttribute), count, offset, limit })
}

/** Creates an attribute. */
export async function POST(req: MedusaRequest<CreateAttribute>, res: MedusaResponse): Promise<void> {
  const { result } = await createAttributeWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ product_attribute: await loadAttribute(req.scope, result.id) })
}
