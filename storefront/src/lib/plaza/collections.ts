import "server-only"
import { cache } from "react"
import { z } from "zod"
import { recall, remembered } from "@/lib/cache/remembered"
import { rememberedUnder } from "@/lib/cache/tags"
import { checked } from "./checked"
import { collectionSchema, shelfSchema } from "./schemas/collection"
import type { Collection, Shelf } from "./schemas/collection"
import { publicPlaza } from "./sdk"

async function readCollections() {
  "use cache"
  const { client } = publicPlaza()
  const query = { fields: "title,handle", limit: 200 }
  const schema = z.object({ collections: z.array(collectionSchema) })
  const answer = checked(schema, client.fetch("/store/collections", { query }))
  return remembered(answer, "lasting", rememberedUnder.taxonomy)
}

/** The collections of the shop, also those with nothing on sale. */
export const listCollections = cache(async (): Promise<Collection[]> => {
  return (await recall(readCollections())).collections
})

async function readShelves() {
  "use cache"
  const { client } = publicPlaza()
  const query = { fields: "name,handle", limit: 500 }
  const schema = z.object({ product_categories: z.array(shelfSchema) })
  const answer = checked(schema, client.fetch("/store/product-categories", { query }))
  return remembered(answer, "lasting", rememberedUnder.taxonomy)
}

/** The categories that products are sorted by; those of services are among them. */
export const listShelves = cache(async (): Promise<Shelf[]> => {
  return (await recall(readShelves())).product_categories
})
