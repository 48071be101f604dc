import { listProducts } from "@/lib/plaza/products"
import type { Region } from "@/lib/plaza/schemas/region"
import { EmptyState } from "@/ui/empty-state"
import { Pagination } from "@/ui/pagination"
import { ProductCard } from "./product-card"

export const PRODUCTS_A_PAGE = 24

/** One page of the shop. */
export async function ProductResults({ region, page }: { region: Region; page: number }) {
  const offset = (page - 1) * PRODUCTS_A_PAGE
  const { entries, count } = await listProducts({ region_id: region.id, limit: PRODUCTS_A_PAGE, offset })
  const currency = region.currency_code
  if (entries.length === 0) {
    return (
      <EmptyState icon="bag" title="Nothing in the shop yet">
        Venues add what they sell here. Please come back soon.
      </EmptyState>
    )
  }
  return (
    <>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-9 sm:gap-x-6 lg:grid-cols-3 xl:grid-cols-4">
        {entries.map((product, index) => (
          <li key={product.id}>
            <ProductCard product={product} currency={currency} preload={index === 0} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={Math.ceil(count / PRODUCTS_A_PAGE)}
        href={(target) => `/products?currency=${currency.toLowerCase()}&page=${target}`}
      />
    </>
  )
}
