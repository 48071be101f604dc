import type { ActiveFilter } from "@/features/search/filter-chips"
import type { Translator } from "@/languages/message-types"
import { formatMoney } from "@/lib/format/money"
import type { ProductFacets } from "@/lib/plaza/schemas/found-product"
import { describeRange, describeValue } from "./product-choices"
import { productListHref } from "./product-list-query"
import type { ProductListQuery } from "./product-list-query"
import type { ShelfNames } from "./shelf-names"

type Words = {
  filters: Translator<"filters">
  products: Translator<"products">
  shelves: ShelfNames
}

/** The filters of the shop in words, each with the address without it; the currency is no filter. */
export function activeProductFilters(
  { filters: t, products, shelves }: Words,
  query: ProductListQuery,
  facets: ProductFacets,
): ActiveFilter[] {
  const found: ActiveFilter[] = []
  const add = (name: string, label: string, change: Partial<ProductListQuery>) =>
    found.push({ name, label, without: productListHref(query, change) })
  const { q, category, collection, vendor, attribute, price, stock, currency } = query
  const others = (values: string[], value: string) => values.filter((other) => other !== value)
  if (q) add("q", t("words", { words: q }), { q: "" })
  if (category) add("category", shelves.category.get(category) ?? category, { category: "" })
  for (const handle of collection) {
    const title = shelves.collection.get(handle) ?? handle
    add(`collection ${handle}`, title, { collection: others(collection, handle) })
  }
  for (const handle of vendor) {
    const name = facets.vendors.find((one) => one.handle === handle)?.name ?? handle
    add(`vendor ${handle}`, name, { vendor: others(vendor, handle) })
  }
  if (price) {
    const amount = formatMoney(t.locale, Number(price), currency)
    add("price", t("priceUpTo", { price: amount }), { price: "" })
  }
  if (stock) add("stock", products("inStock"), { stock: "" })
  for (const filter of attribute) {
    add(`attribute ${filter}`, describeAttribute(products, filter, facets), {
      attribute: others(attribute, filter),
    })
  }
  return found
}

/** `volume:50..200` as `Volume: 50 – 200 ml`; what nobody knows stands for itself. */
function describeAttribute(t: Translator<"products">, filter: string, { attributes }: ProductFacets): string {
  const [handle = "", ...rest] = filter.split(":")
  const value = rest.join(":")
  const attribute = attributes.find((one) => one.handle === handle)
  if (!attribute) {
    return filter
  }
  const range = /^(-?[\d.]*?)\.\.(-?[\d.]*)$/.exec(value)
  const bound = (text: string | undefined) => (text ? Number(text) : null)
  const words =
    attribute.type === "number" && range
      ? describeRange(t, { from: bound(range[1]), to: bound(range[2]) }, attribute.unit)
      : describeValue(t, value, attribute.type)
  return t("attributeIs", { attribute: attribute.name, value: words })
}
