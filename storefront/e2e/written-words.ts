import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "./connection"
import { expect } from "./test"
import { writtenIn } from "./foreign-words"

/** Asks the store's API. */
export function storeReader(request: APIRequestContext) {
  const { backend_url, publishable_key } = readConnection()
  const headers = { "x-publishable-api-key": publishable_key }
  return async (path: string): Promise<unknown> => {
    const answer = await request.get(`${backend_url}/store/${path}`, { headers })
    expect(answer.ok(), path).toBe(true)
    return answer.json()
  }
}

const regionsSchema = z.object({ regions: z.array(z.object({ id: z.string(), currency_code: z.string() })) })

/** All that people wrote about what is in the shop, and all about one venue, what stands beside it and its vendor. */
export async function shopWords(
  request: APIRequestContext,
  venue: string,
  vendor: string,
): Promise<string[]> {
  const read = storeReader(request)
  const { regions } = regionsSchema.parse(await read("regions?limit=100"))
  const answers = await Promise.all([
    ...["venues", "services", "venue-categories", "product-categories", "collections"].map((list) =>
      read(`${list}?limit=100`),
    ),
    read("services?limit=100&offset=100"),
    ...regions.map(({ id }) => read(`product-search?region_id=${id}&limit=100`)),
    ...[`venues/${venue}`, `venues/${venue}/similar`, `vendors/${vendor}`].map(read),
  ])
  return writtenIn(answers)
}
