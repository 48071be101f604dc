import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { DeskApi } from "./admin/desk-api"
import { readConnection } from "./connection"
import { SOAP } from "./own-account"

const listSchema = z.object({ products: z.array(z.object({ id: z.string(), handle: z.string() })) })

const price = z.object({ currency_code: z.string(), amount: z.number() })

const productSchema = z.object({
  product: z.object({
    variants: z.tuple([
      z.object({
        id: z.string(),
        options: z.record(z.string(), z.string()),
        sku: z.string(),
        prices: z.tuple([price]),
      }),
    ]),
  }),
})

/** What the demo's soap costs, and how its owner changes that in the admin. */
export async function soapPrice(request: APIRequestContext) {
  const desk = await DeskApi.signIn(request, readConnection().logins.owner)
  const { products } = await desk.get("/vendor-products?q=mangosteen", listSchema)
  const path = `/vendor-products/${products.find(({ handle }) => handle === SOAP)?.id}`
  const { variants } = (await desk.get(path, productSchema)).product
  const [{ id, options, sku, prices }] = variants
  const [{ currency_code, amount }] = prices
  return {
    amount,
    set: (to: number) =>
      desk.post(
        path,
        { variants: [{ id, options, sku, prices: [{ currency_code, amount: to }] }] },
        z.object({ product: z.object({ id: z.string() }) }),
      ),
  }
}
