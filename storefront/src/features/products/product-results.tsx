import { FilterChips } from "@/features/search/filter-chips"
import { LeftOutNotice } from "@/features/search/left-out-notice"
import { NoSuchPage } from "@/features/search/no-such-page"
import { OrderNav } from "@/features/search/order-nav"
import { ResultsLayout } from "@/features/search/results-layout"
import { unlessRefused } from "@/features/search/unless-refused"
import { getTranslations } from "@/languages/on-server"
import { searchProducts } from "@/lib/plaza/product-search"
import type { Region } from "@/lib/plaza/schemas/region"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { Pagination } from "@/ui/pagination"
import { activeProductFilters } from "./active-product-filters"
import { CollectionLinks } from "./collection-links"
import { ProductFilters } from "./product-filters"
import { ProductGrid } from "./product-grid"
import { anyProduct, PRODUCT_ORDERS, productListHref, PRODUCTS_A_PAGE } from "./product-list-query"
import type { ProductListQuery } from "./product-list-query"
import { shelfNames } from "./shelf-names"

const ORDER_WORDS = {
  relevance: "relevance",
  price: "cheapest",
  "-price": "dearest",
  newest: "newest",
  title: "byName",
} as const

type ProductResultsProps = { region: Region; query: ProductListQuery }

const search = (region: Region, query: ProductListQuery) =>
  searchProducts({
    region_id: region.id,
    q: query.q,
    category_id: query.category,
    collection_id: query.collection,
    vendor_id: query.vendor,
    attribute: query.attribute,
    // What has no price in the region is not sold there.
    price_min: "0",
    price_max: query.price,
    in_stock: query.stock,
    order: query.order,
    limit: PRODUCTS_A_PAGE,
    offset: (query.page - 1) * PRODUCTS_A_PAGE,
  })

/** One page of the shop, beside what it can be narrowed by. */
export async function ProductResults({ region, query: asked }: ProductResultsProps) {
  const [t, filters, shelves] = await Promise.all([
    getTranslations("products"),
    getTranslations("filters"),
    shelfNames(),
  ])
  const simple = { ...asked, attribute: [] }
  const { found, refused } = await unlessRefused(
    () => search(region, asked),
    () => search(region, simple),
  )
  const query = refused ? simple : asked
  const { entries, count, facets } = found
  const active = activeProductFilters({ filters, products: t, shelves }, query, facets)
  const all = productListHref(anyProduct(query.currency), {})
  return (
    <ResultsLayout filters={<ProductFilters query={query} facets={facets} active={active.length} />}>
      {active.length === 0 && <CollectionLinks query={query} facets={facets} />}
      {refused && <LeftOutNotice names={["attribute"]} />}
      <FilterChips filters={active} clear={all} />
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p className="text-muted" role="status">
          {t("countProducts", { count })}
        </p>
        <OrderNav
          orders={PRODUCT_ORDERS.map((order) => ({
            label: t(ORDER_WORDS[order]),
            href: productListHref(query, { order }),
            current: order === query.order,
          }))}
        />
      </div>
      {entries.length > 0 && <ProductGrid products={entries} currency={region.currency_code} beside />}
      {entries.length === 0 && count > 0 && <NoSuchPage first={productListHref(query, {})} />}
      {count === 0 && (
        <EmptyState
          icon="bag"
          title={active.length > 0 ? t("noProductMatches") : t("nothingHereYet")}
          action={
            active.length > 0 && (
              <ButtonLink href={all} variant="secondary">
                {t("showAllProducts")}
              </ButtonLink>
            )
          }
        >
          {active.length > 0
            ? t("tryFewerFilters")
            : t("nothingIsSoldInCurrency", { currency: region.currency_code })}
        </EmptyState>
      )}
      <Pagination
        page={query.page}
        pages={Math.ceil(count / PRODUCTS_A_PAGE)}
        href={(page) => productListHref(query, { page })}
      />
    </ResultsLayout>
  )
}
