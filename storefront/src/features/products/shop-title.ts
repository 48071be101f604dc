import { getTranslations } from "@/languages/on-server"
import type { ProductListQuery } from "./product-list-query"
import { shelfNames } from "./shelf-names"

/** What the list is called: by the collection or the category it is narrowed to. */
export async function shopTitle({ collection, category }: ProductListQuery): Promise<string> {
  const t = await getTranslations("products")
  const [only = "", ...others] = collection
  if (!only && !category) {
    return t("shop")
  }
  const names = await shelfNames()
  const collected = others.length === 0 ? names.collection.get(only) : undefined
  return collected ?? names.category.get(category) ?? t("shop")
}
