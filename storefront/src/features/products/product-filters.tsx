import { useTranslations } from "#languages"
import { FilterGroup } from "@/features/search/filter-group"
import { FilterLinks } from "@/features/search/filter-links"
import { FilterPanel } from "@/features/search/filter-panel"
import { PriceForm } from "@/features/search/price-form"
import { hiddenFields } from "@/features/search/hidden-fields"
import type { ProductFacets } from "@/lib/plaza/schemas/found-product"
import {
  attributeChoices,
  collectionChoices,
  shelfChoices,
  stockChoices,
  vendorChoices,
} from "./product-choices"
import { productListHref } from "./product-list-query"
import type { ProductListQuery } from "./product-list-query"

type ProductFiltersProps = { query: ProductListQuery; facets: ProductFacets; active: number }

/** All that products can be narrowed by, typed attributes among it, with how many would be left. */
export function ProductFilters({ query, facets, active }: ProductFiltersProps) {
  const t = useTranslations("filters")
  const products = useTranslations("products")
  const { price } = facets
  const groups = [
    { title: t("category"), choices: shelfChoices(useTranslations("categories"), query, facets) },
    { title: products("availability"), choices: stockChoices(products, query) },
    {
      title: products("collection"),
      choices: collectionChoices(useTranslations("collections"), query, facets),
    },
    { title: products("vendor"), choices: vendorChoices(query, facets) },
    ...facets.attributes.map((attribute) => ({
      title: attribute.name,
      choices: attributeChoices(products, query, attribute),
    })),
  ].filter(({ choices }) => choices.length > 0)
  return (
    <FilterPanel active={active}>
      {price && price.min !== null && price.max !== null && (
        <FilterGroup title={t("price")}>
          <PriceForm
            path="/products"
            keep={hiddenFields(productListHref(query, {}), ["currency", "price"])}
            spans={[{ currency_code: price.currency_code, min: price.min, max: price.max }]}
            currency={query.currency}
            price={query.price}
          />
        </FilterGroup>
      )}
      {groups.map(({ title, choices }) => (
        <FilterGroup key={title} title={title}>
          <FilterLinks choices={choices} />
        </FilterGroup>
      ))}
    </FilterPanel>
  )
}
