import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createAttribute } from "../../../src/api/schemas/product-attribute"
import { createProduct } from "../../../src/api/schemas/product"
import { createAttributeWorkflow } from "../../../src/workflows/products/create-attribute"
import { createProductWorkflow } from "../../../src/workflows/products/create-product"
import type { District } from "./district"

/** What is sold in the district: by title, the product's id; and a collection with one of them. */
export interface Goods {
  ids: Record<string, string>
  collection_id: string
}

/** Four products with attributes at two vendors, one that is a draft, one of a suspended vendor. */
export async function stockShelves(container: MedusaContainer, district: District): Promise<Goods> {
  const attribute = async (body: object) =>
    (await createAttributeWorkflow(container).run({ input: createAttribute.parse(body) })).result.id
  const volume = await attribute({ name: "Volume", type: "number", unit: "ml" })
  const packaging = await attribute({ name: "Packaging", type: "choice", choices: ["Jar", "Tube"] })
  const reusable = await attribute({ name: "Reusable", type: "boolean" })
  const ids: Record<string, string> = {}
  const sell = async (vendor_id: string, title: string, amount: number, rest: object = {}) => {
    const body = createProduct.parse({
      title,
      status: "published",
      variants: [{ prices: [{ currency_code: "thb", amount }] }],
      ...rest,
    })
    const { result } = await createProductWorkflow(container).run({
      input: { body, vendor_id, by_vendor: false },
    })
    ids[title] = result.id
  }
  const says = (attribute_id: string, value: unknown) => ({ attribute_id, value })
  const { bangkok, silom, suspended, menu } = district
  await sell(bangkok.vendor_id, "Tiger Balm", 120, {
    category_ids: [menu.deep],
    description: "<p>Warms <strong>shoulders</strong></p>",
    attributes: [says(volume, 50), says(packaging, "Jar"), says(reusable, false)],
  })
  await sell(bangkok.vendor_id, "Coconut Oil", 250, {
    category_ids: [menu.body],
    attributes: [says(volume, 200), says(packaging, "Tube"), says(reusable, false)],
  })
  await sell(silom.vendor_id, "Lemongrass Candle", 350, { attributes: [says(packaging, "Jar")] })
  await sell(silom.vendor_id, "ยาหม่องตราเสือ", 90, { attributes: [says(volume, 20)] })
  await sell(silom.vendor_id, "Tiger Secret", 1, { status: "draft" })
  await sell(suspended.vendor_id, "Tiger Suspended", 1)
  const [collection] = await container
    .resolve(Modules.PRODUCT)
    .createProductCollections([{ title: "Gifts", handle: "gifts" }])
  await container
    .resolve(Modules.PRODUCT)
    .updateProducts(ids["Lemongrass Candle"], { collection_id: collection.id })
  return { ids, collection_id: collection.id }
}
