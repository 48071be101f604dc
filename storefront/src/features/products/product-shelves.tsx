import { useTranslations } from "#languages"
import { categoryName } from "@/features/venues/category-name"
import type { FoundProduct } from "@/lib/plaza/schemas/found-product"
import { Heading } from "@/ui/heading"
import { collectionName } from "./collection-name"
import { anyProduct, productListHref } from "./product-list-query"
import { ShelfLinks } from "./shelf-links"

type ProductShelvesProps = { product: FoundProduct; currency: string }

/** Where there is more of a product's kind: its categories and its collection. */
export function ProductShelves({ product, currency }: ProductShelvesProps) {
  const t = useTranslations("products")
  const categoryWords = useTranslations("categories")
  const collectionWords = useTranslations("collections")
  const { categories, collection } = product
  const shop = anyProduct(currency)
  const links = categories.map((category) => ({
    label: categoryName(categoryWords, category),
    href: productListHref(shop, { category: category.handle }),
  }))
  if (collection) {
    const href = productListHref(shop, { collection: [collection.handle] })
    links.push({ label: collectionName(collectionWords, collection), href })
  }
  if (links.length === 0) {
    return null
  }
  return (
    <nav aria-labelledby="shelves">
      <Heading level={2} size="small" id="shelves" className="mb-2">
        {t("findMoreIn")}
      </Heading>
      <ShelfLinks links={links} />
    </nav>
  )
}
