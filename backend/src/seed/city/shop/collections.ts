import { createCollectionsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COLLECTIONS } from "../../data/collections"
import type { City } from "../city"

/**
 * Makes the collections that are missing, each together with the products in it. One that is there keeps what its keepers
 * have put into it, and no product is taken out of another.
 */
export async function ensureCollections({ container }: City): Promise<void> {
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProductCollections({ handle: COLLECTIONS.map(({ handle }) => handle) }, { select: ["handle"] })
  const missing = COLLECTIONS.filter(({ handle }) => !known.some((one) => one.handle === handle))
  if (missing.length === 0) return
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["sku", "product.id", "product.collection_id"],
    filters: { sku: missing.flatMap(({ skus }) => skus) },
  })
  const free = data.flatMap(({ sku, product }) =>
    product && !product.collection_id ? [{ sku: sku ?? "", id: product.id }] : [],
  )
  const collections = missing.map(({ handle, title, skus }) => ({
    handle,
    title,
    product_ids: free.filter(({ sku }) => skus.includes(sku)).map(({ id }) => id),
  }))
  await createCollectionsWorkflow(container).run({ input: { collections } })
}
