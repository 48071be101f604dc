import type { FilterChoice } from "@/features/search/filter-link"
import { treeChoices } from "@/features/search/tree-choices"
import { categoryName } from "@/features/venues/category-name"
import { LANGUAGES } from "@/languages/locale"
import type { Translator } from "@/languages/message-types"
import type { AttributeFacet, ProductFacets } from "@/lib/plaza/schemas/found-product"
import { collectionName } from "./collection-name"
import { numberRanges, writtenRange } from "./number-ranges"
import type { NumberRange } from "./number-ranges"
import { productListHref } from "./product-list-query"
import type { ProductListQuery } from "./product-list-query"

/** A list of values with one of them taken in or out. */
const toggled = (values: readonly string[], value: string): string[] =>
  (values.includes(value) ? values.filter((other) => other !== value) : [...values, value]).toSorted()

/** A choice of a filter that takes several values. */
function several(
  query: ProductListQuery,
  name: "collection" | "vendor" | "attribute",
  value: string,
  label: string,
  count: number | null,
): FilterChoice {
  const href = productListHref(query, { [name]: toggled(query[name], value) })
  return { label, count, chosen: query[name].includes(value), several: true, href }
}

export function shelfChoices(
  t: Translator<"categories">,
  query: ProductListQuery,
  { categories }: ProductFacets,
): FilterChoice[] {
  return treeChoices(categories, ({ handle }) => handle === query.category).map(
    ({ category, ...choice }) => ({
      ...choice,
      label: categoryName(t, category),
      href: productListHref(query, { category: choice.chosen ? "" : category.handle }),
    }),
  )
}

export const collectionChoices = (
  t: Translator<"collections">,
  query: ProductListQuery,
  { collections }: ProductFacets,
): FilterChoice[] =>
  collections.map(({ count, ...collection }) =>
    several(query, "collection", collection.handle, collectionName(t, collection), count),
  )

export const vendorChoices = (query: ProductListQuery, { vendors }: ProductFacets): FilterChoice[] =>
  vendors.map(({ handle, name, count }) => several(query, "vendor", handle, name, count))

export function stockChoices(t: Translator<"products">, query: ProductListQuery): FilterChoice[] {
  const chosen = query.stock === "true"
  const href = productListHref(query, { stock: chosen ? "" : "true" })
  return [{ label: t("inStock"), count: null, chosen, several: true, href }]
}

/** The values of an attribute; a number's values are ranges. One that all have alike is nothing to choose. */
export function attributeChoices(
  t: Translator<"products">,
  query: ProductListQuery,
  attribute: AttributeFacet,
): FilterChoice[] {
  const { handle, type, min, max, unit, values } = attribute
  const choose = (value: string, label: string, count: number | null) =>
    several(query, "attribute", `${handle}:${value}`, label, count)
  if (type === "number") {
    const ranges = min === null || max === null ? [] : numberRanges(min, max)
    return ranges.map((range) => choose(writtenRange(range), describeRange(t, range, unit), null))
  }
  return values.map(({ value, count }) => choose(value, describeValue(t, value, type), count))
}

/** A value of an attribute in words. */
export function describeValue(
  t: Translator<"products">,
  value: string,
  type: AttributeFacet["type"],
): string {
  return type === "boolean" ? t(value === "true" ? "yes" : "no") : value
}

/** A range of numbers in words, with the unit as the platform writes it. */
export function describeRange(
  t: Translator<"products">,
  { from, to }: NumberRange,
  unit: string | null,
): string {
  const format = new Intl.NumberFormat(LANGUAGES[t.locale].tag, { maximumFractionDigits: 6 })
  const said = (value: number) => [format.format(value), unit].filter(Boolean).join(" ")
  if (from === null) {
    return t("rangeTo", { to: said(to ?? 0) })
  }
  return to === null
    ? t("rangeFrom", { from: said(from) })
    : t("range", { from: format.format(from), to: said(to) })
}
