import "server-only"
import { z } from "zod"
import { recall, remembered } from "@/lib/cache/remembered"
import { checked } from "./checked"
import { CHUNK, everyPage } from "./every-page"
import { retailTypeIds } from "./products"
import { publicPlaza } from "./sdk"

// A map takes hundreds of questions: it is made anew once a minute at most, and not with each change of what is on it.

/** A map holds fifty thousand addresses at most. */
const MOST = 40_000

const venuesSchema = z
  .object({
    venues: z.array(
      z.object({ handle: z.string(), vendor: z.object({ handle: z.string().nullish() }).nullish() }),
    ),
    count: z.number(),
  })
  .transform(({ venues, count }) => ({
    entries: venues.map(({ handle, vendor }) => ({ handle, vendor: vendor?.handle ?? null })),
    count,
  }))

async function readVenueHandles() {
  "use cache"
  const { client } = publicPlaza()
  const query = { fields: "handle,vendor", order: "name", limit: CHUNK }
  const answer = everyPage(
    (offset) => checked(venuesSchema, client.fetch("/store/venues", { query: { ...query, offset } })),
    MOST,
  )
  return remembered(answer, "brief", () => [])
}

/** The handles of all published venues, each with its vendor's. */
export async function listVenueHandles(): Promise<{ handle: string; vendor: string | null }[]> {
  return recall(readVenueHandles())
}

const productsSchema = z
  .object({ products: z.array(z.object({ handle: z.string() })), count: z.number() })
  .transform(({ products, count }) => ({ entries: products.map(({ handle }) => handle), count }))

async function readProductHandles(type_id: string[]) {
  "use cache"
  const { client } = publicPlaza()
  const query = { type_id, fields: "handle", order: "handle", limit: CHUNK }
  const answer = everyPage(
    (offset) => checked(productsSchema, client.fetch("/store/products", { query: { ...query, offset } })),
    MOST,
  )
  return remembered(answer, "brief", () => [])
}

/** The handles of all goods. */
export async function listProductHandles(): Promise<string[]> {
  const types = await retailTypeIds()
  return types.length === 0 ? [] : recall(readProductHandles(types))
}
