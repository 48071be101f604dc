import { categoryName } from "@/features/venues/category-name"
import { getTranslations } from "@/languages/on-server"
import { listCollections, listShelves } from "@/lib/plaza/collections"
import { collectionName } from "./collection-name"

/** What the shop's categories and collections are called, by handle. */
export type ShelfNames = Record<"category" | "collection", ReadonlyMap<string, string>>

export async function shelfNames(): Promise<ShelfNames> {
  const [shelves, collections, categoryWords, collectionWords] = await Promise.all([
    listShelves(),
    listCollections(),
    getTranslations("categories"),
    getTranslations("collections"),
  ])
  return {
    category: new Map(shelves.map((shelf) => [shelf.handle, categoryName(categoryWords, shelf)])),
    collection: new Map(collections.map((one) => [one.handle, collectionName(collectionWords, one)])),
  }
}
