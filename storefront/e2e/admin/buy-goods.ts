import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "../connection"
import { expect } from "../test"

const idShape = z.object({ id: z.string() })
const regionsSchema = z.object({ regions: z.array(idShape.extend({ currency_code: z.string() })) })
const productsSchema = z.object({ products: z.array(z.object({ variants: z.array(idShape) })) })
const cartSchema = z.object({ cart: idShape })
const optionsSchema = z.object({ shipping_options: z.array(idShape) })
const collectionSchema = z.object({ payment_collection: idShape })
const providersSchema = z.object({ payment_providers: z.array(idShape) })
const orderSchema = z.object({ order: idShape })

const ADDRESS = {
  first_name: "Mira",
  last_name: "Anand",
  address_1: "12 Song Wat Road",
  city: "Bangkok",
  postal_code: "10100",
  country_code: "th",
}

/** Buys pieces of a product in baht as a guest, over the store's routes; answers the order's id. */
export async function buyGoods(request: APIRequestContext, title: string, quantity: number): Promise<string> {
  const { backend_url, publishable_key } = readConnection()
  const headers = { "x-publishable-api-key": publishable_key }
  const read = async <Schema extends z.ZodType>(path: string, schema: Schema) => {
    const answer = await request.get(`${backend_url}/store${path}`, { headers })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
    return schema.parse(await answer.json())
  }
  const send = async <Schema extends z.ZodType>(path: string, data: object, schema: Schema) => {
    const answer = await request.post(`${backend_url}/store${path}`, { headers, data })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
    return schema.parse(await answer.json())
  }
  const { regions } = await read("/regions", regionsSchema)
  const region_id = regions.find(({ currency_code }) => currency_code === "thb")?.id
  const { products } = await read(`/products?q=${encodeURIComponent(title)}`, productsSchema)
  const { cart } = await send("/carts", { region_id }, cartSchema)
  const path = `/carts/${cart.id}`
  await send(`${path}/line-items`, { variant_id: products[0]?.variants[0]?.id, quantity }, cartSchema)
  await send(path, { email: "mira.anand@shopper.example", shipping_address: ADDRESS }, cartSchema)
  const { shipping_options } = await read(`/shipping-options?cart_id=${cart.id}`, optionsSchema)
  await send(`${path}/shipping-methods`, { option_id: shipping_options[0]?.id }, cartSchema)
  const { payment_collection } = await send("/payment-collections", { cart_id: cart.id }, collectionSchema)
  const { payment_providers } = await read(`/payment-providers?region_id=${region_id}`, providersSchema)
  const paying = `/payment-collections/${payment_collection.id}/payment-sessions`
  await send(paying, { provider_id: payment_providers[0]?.id }, z.object({}))
  return (await send(`${path}/complete`, {}, orderSchema)).order.id
}
