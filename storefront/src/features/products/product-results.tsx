import { getTranslations } from "@/languages/on-server"
import { listSold } from "@/lib/plaza/products"
import type { Region } from "@/lib/plaza/schemas/region"
import { EmptyState } from "@/ui/empty-state"
import { Pagination } from "@/ui/pagination"
import { ProductCard } from "./product-card"

const PRODUCTS_A_PAGE = 24

/** One page of the shop. */
export async function ProductResults({ region, page }: { region: Region; page: number }) {
  const t = await getTranslations("products")
  const sold = await listSold(region.id)
  const entries = sold.slice((page - 1) * PRODUCTS_A_PAGE, page * PRODUCTS_A_PAGE)
  const currency = region.currency_code
  if (entries.length === 0) {
    return (
      <EmptyState icon="bag" title={t("nothingHereYet")}>
        {t("nothingIsSoldInCurrency", { currency })}
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
        pages={Math.ceil(sold.length / PRODUCTS_A_PAGE)}
        href={(target) => `/products?currency=${currency.toLowerCase()}&page=${target}`}
      />
    </>
  )
}
