import { useTranslations } from "#languages"
import { QueryForm } from "@/features/search/query-form"
import { hiddenFields } from "@/features/search/hidden-fields"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { productListHref } from "./product-list-query"
import type { ProductListQuery } from "./product-list-query"

/** Searches the shop by words; the filters in use stay. */
export function ProductSearchForm({ query }: { query: ProductListQuery }) {
  const t = useTranslations("products")
  return (
    <search>
      <QueryForm
        path="/products"
        keep={hiddenFields(productListHref(query, {}), ["q"])}
        key={query.q}
        className="flex max-w-xl items-center gap-2 rounded-full border border-edge bg-surface py-1.5 ps-5 pe-1.5"
      >
        <input
          name="q"
          type="search"
          maxLength={100}
          defaultValue={query.q}
          aria-label={t("searchTheShop")}
          placeholder={t("searchTheShop")}
          className="h-11 min-w-0 flex-1 bg-transparent text-base placeholder:text-muted focus-visible:outline-offset-0"
        />
        <Button type="submit" aria-label={t("search")} className="min-w-11 px-3">
          <Icon name="search" />
        </Button>
      </QueryForm>
    </search>
  )
}
