import { useTranslations } from "#languages"
import type { ProductFacets } from "@/lib/plaza/schemas/found-product"
import { collectionChoices } from "./product-choices"
import type { ProductListQuery } from "./product-list-query"
import { ShelfLinks } from "./shelf-links"

type CollectionLinksProps = { query: ProductListQuery; facets: ProductFacets }

/** The collections that have something on sale, at the head of the whole shop. */
export function CollectionLinks({ query, facets }: CollectionLinksProps) {
  const links = collectionChoices(useTranslations("collections"), query, facets)
  const t = useTranslations("products")
  if (links.length === 0) {
    return null
  }
  return (
    <nav aria-label={t("collections")} className="mb-6">
      <ShelfLinks links={links} />
    </nav>
  )
}
