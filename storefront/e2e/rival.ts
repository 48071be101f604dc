import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "./connection"
import { expect } from "./test"

const idShape = z.object({ id: z.string() })
const serviceSchema = z.object({ service: z.object({ variants: z.array(idShape).min(1) }) })
const regionsSchema = z.object({ regions: z.array(idShape.extend({ currency_code: z.string() })) })

type Wanted = { service: string; staff_id: string; starts_at: string }

/** Somebody else is a moment faster: over the store's routes they hold a time of a service in baht, with somebody in particular. */
export async function holdAsRival(request: APIRequestContext, { service, ...wanted }: Wanted): Promise<void> {
  const { backend_url, publishable_key } = readConnection()
  const headers = { "x-publishable-api-key": publishable_key }
  const read = async <Schema extends z.ZodType>(path: string, schema: Schema) =>
    schema.parse(await (await request.get(`${backend_url}/store${path}`, { headers })).json())
  const send = async (path: string, data: object) => {
    const answer = await request.post(`${backend_url}/store${path}`, { headers, data })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
    return answer.json()
  }
  const { regions } = await read("/regions", regionsSchema)
  const region_id = regions.find(({ currency_code }) => currency_code === "thb")?.id
  const [variant] = (await read(`/services/${service}`, serviceSchema)).service.variants
  const { cart } = z.object({ cart: idShape }).parse(await send("/carts", { region_id }))
  const { starts_at, staff_id } = wanted
  await send(`/carts/${cart.id}/bookings`, { starts_at, segments: [{ variant_id: variant?.id, staff_id }] })
}
