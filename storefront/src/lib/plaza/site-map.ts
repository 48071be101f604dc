import "server-only"
import { z } from "zod"
import { recall, remembered } from "@/lib/cache/remembered"
import { checked } from "./checked"
import { CHUNK, everyPage } from "./every-page"
import { retailTypeIds } from "./products"
import { publicPlaza } from "./sdk"

// A map takes many questions: it is made anew once a minute at most, and not with each change of what is on it.

/** How many entries one part of the map has. In all languages they stay below the fifty thousand addresses of a file. */
export const PART = 5_000

const countSchema = z.object({ count: z.number() })

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

async function readVenueCount() {
  "use cache"
  const { client } = publicPlaza()
  const answer = checked(
    countSchema,
    client.fetch("/store/venues", { query: { fields: "handle", limit: 1 } }),
  )
  return remembered(answer, "brief", () => [])
}

async function readVenueHandles(from: number) {
  "use cache"
  const { client } = publicPlaza()
  const query = { fields: "handle,vendor", order: "name", limit: CHUNK }
  const answer = everyPage(
    (offset) => checked(venuesSchema, client.fetch("/store/venues", { query: { ...query, offset } })),
    PART,
    from,
  )
  return remembered(answer, "brief", () => [])
}

/** How many venues are published. */
export async function countVenues(): Promise<number> {
  return (await recall(readVenueCount())).count
}

/** The handles of the published venues of a part, which begins at `from`, each with its vendor's. */
export async function listVenueHandles(from: number): Promise<{ handle: string; vendor: string | null }[]> {
  return recall(readVenueHandles(from))
}

const servicesSchema = z
  .object({ services: z.array(z.object({ handle: z.string() })), count: z.number() })
  .transform(({ services, count }) => ({ entries: services.map(({ handle }) => handle), count }))

async function readServiceCount() {
  "use cache"
  const { client } = publicPlaza()
  const query = { fields: "id", limit: 1 }
  return remembered(checked(countSchema, client.fetch("/store/services", { query })), "brief", () => [])
}

async function readServiceHandles(from: number) {
  "use cache"
  const { client } = publicPlaza()
  const query = { fields: "handle", order: "name", limit: CHUNK }
  const answer = everyPage(
    (offset) => checked(servicesSchema, client.fetch("/store/services", { query: { ...query, offset } })),
    PART,
    from,
  )
  return remembered(answer, "brief", () => [])
}

/** How many services of published venues there are. */
export async function countServices(): Promise<number> {
  return (await recall(readServiceCount())).count
}

/** The handles of the services of a part, which begins at `from`. */
export async function listServiceHandles(from: number): Promise<string[]> {
  return recall(readServiceHandles(from))
}

const productsSchema = z
  .object({ products: z.array(z.object({ handle: z.string() })), count: z.number() })
  .transform(({ products, count }) => ({ entries: products.map(({ handle }) => handle), count }))

async function readProductCount(type_id: string[]) {
  "use cache"
  const { client } = publicPlaza()
  const query = { type_id, fields: "id", limit: 1 }
  return remembered(checked(countSchema, client.fetch("/store/products", { query })), "brief", () => [])
}

async function readProductHandles(type_id: string[], from: number) {
  "use cache"
  const { client } = publicPlaza()
  const query = { type_id, fields: "handle", order: "handle", limit: CHUNK }
  const answer = everyPage(
    (offset) => checked(productsSchema, client.fetch("/store/products", { query: { ...query, offset } })),
    PART,
    from,
  )
  return remembered(answer, "brief", () => [])
}

/** How many goods there are. */
export async function countProducts(): Promise<number> {
  const types = await retailTypeIds()
  return types.length === 0 ? 0 : (await recall(readProductCount(types))).count
}

/** The handles of the goods of a part, which begins at `from`. */
export async function listProductHandles(from: number): Promise<string[]> {
  const types = await retailTypeIds()
  return types.length === 0 ? [] : recall(readProductHandles(types, from))
}
