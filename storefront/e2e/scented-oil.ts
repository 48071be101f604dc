import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { DeskApi } from "./admin/desk-api"
import { readConnection } from "./connection"

const attributesSchema = z.object({
  product_attributes: z.array(z.object({ id: z.string(), handle: z.string() })),
})
const productSchema = z.object({ product: z.object({ id: z.string(), handle: z.string() }) })

const variant = (size: string, scent: string, amount: number, isCounted = false) => ({
  options: { Size: size, Scent: scent },
  manage_inventory: isCounted,
  prices: [{ currency_code: "thb", amount }],
})

/** Puts an oil of two sizes and two scents on the shelf of the demo's owner; of the large one with rose there is none. */
export async function shelveOil(request: APIRequestContext) {
  const desk = await DeskApi.signIn(request, readConnection().logins.owner)
  const { product_attributes } = await desk.get("/product-attributes", attributesSchema)
  const idOf = (handle: string) => product_attributes.find((one) => one.handle === handle)?.id
  const title = `Scented oil ${Date.now()}`
  const { product } = await desk.post(
    "/vendor-products",
    {
      title,
      status: "published",
      options: [
        { title: "Size", values: ["50 ml", "100 ml"] },
        { title: "Scent", values: ["Lime", "Rose"] },
      ],
      variants: [
        variant("50 ml", "Lime", 200),
        variant("50 ml", "Rose", 210),
        variant("100 ml", "Lime", 380),
        variant("100 ml", "Rose", 390, true),
      ],
      attributes: [
        { attribute_id: idOf("reusable"), value: false },
        { attribute_id: idOf("volume"), value: 50 },
      ],
    },
    productSchema,
  )
  return { title, handle: product.handle, remove: () => desk.remove(`/vendor-products/${product.id}`) }
}
