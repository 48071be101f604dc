import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOG_MODULE } from "../../../modules/catalog"
import { toHandle } from "../../../text/handle"
import { checkAttributes } from "../../../workflows/products/check-attributes"
import { createAttributeWorkflow } from "../../../workflows/products/create-attribute"
import { PRODUCT_ATTRIBUTES } from "../../data/product-attributes"
import { PRODUCTS } from "../../data/products"
import { VENDORS } from "../../data/vendors"
import type { City } from "../city"

/** Defines what the platform wants to know of products, and lets those that say nothing yet say it. */
export async function ensureAttributes(city: City): Promise<void> {
  const ids = await ensureDefinitions(city)
  const products = await productIds(city)
  const catalog = city.container.resolve(CATALOG_MODULE)
  const said = await catalog.listProductAttributeValues(
    { product_id: [...products.values()] },
    { select: ["id", "product_id"], take: null },
  )
  const saying = new Set(said.map(({ product_id }) => product_id))
  for (const { handle: vendor } of VENDORS) {
    for (const product of PRODUCTS[vendor] ?? []) {
      const product_id = products.get(toHandle(product.title, vendor)) ?? ""
      if (product_id === "" || saying.has(product_id)) continue
      const given = PRODUCT_ATTRIBUTES.flatMap(({ handle, of }) => {
        const value = of(product)
        return value === undefined ? [] : [{ attribute_id: ids.get(handle) ?? "", value }]
      })
      const values = await checkAttributes(city.container, given, [])
      await catalog.createProductAttributeValues(values.map((value) => ({ ...value, product_id })))
    }
  }
}

async function ensureDefinitions({ container }: City): Promise<Map<string, string>> {
  const known = await container.resolve(CATALOG_MODULE).listProductAttributes({}, { take: null })
  const ids = new Map(known.map(({ handle, id }) => [handle, id]))
  for (const [rank, { of: _, choices = [], ...attribute }] of PRODUCT_ATTRIBUTES.entries()) {
    if (ids.has(attribute.handle)) continue
    const { result } = await createAttributeWorkflow(container).run({
      input: { ...attribute, choices, category_ids: [], rank },
    })
    ids.set(attribute.handle, result.id)
  }
  return ids
}

async function productIds({ container }: City): Promise<Map<string, string>> {
  const handles = VENDORS.flatMap(({ handle }) =>
    (PRODUCTS[handle] ?? []).map(({ title }) => toHandle(title, handle)),
  )
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "handle"], filters: { handle: handles } })
  return new Map(data.map(({ id, handle }) => [handle, id]))
}
