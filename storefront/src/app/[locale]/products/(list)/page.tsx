import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { publicPage } from "@/features/sharing/public-page"
import { CurrencyLinks } from "@/features/products/currency-links"
import { ProductGridSkeleton } from "@/features/products/product-grid-skeleton"
import { ProductListLoading } from "@/features/products/product-list-loading"
import { parseProductListQuery } from "@/features/products/product-list-query"
import { ProductResults } from "@/features/products/product-results"
import { ProductSearchForm } from "@/features/products/product-search-form"
import { shopRegion } from "@/features/products/shop-region"
import { shopTitle } from "@/features/products/shop-title"
import { LeftOutNotice } from "@/features/search/left-out-notice"
import { listRegions } from "@/lib/plaza/regions"
import { streamed } from "@/lib/streaming/streamed"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export async function generateMetadata({ searchParams }: PageProps<"/[locale]/products">): Promise<Metadata> {
  const t = await getTranslations("products")
  return publicPage(t.locale, {
    title: await shopTitle(parseProductListQuery(await searchParams).query),
    description: t("oilsBrushesMatsAndMore"),
    path: "/products",
  })
}

export default async function ProductsPage({ searchParams }: PageProps<"/[locale]/products">) {
  return streamed(productList(parseProductListQuery(await searchParams)), <ProductListLoading />, 2)
}

async function productList({ query: asked, ignored }: ReturnType<typeof parseProductListQuery>) {
  const t = await getTranslations("products")
  const [region, regions] = await Promise.all([shopRegion(asked.currency || undefined), listRegions()])
  // A price means what it says only in the currency that it was asked in.
  const isOwn = region !== null && (!asked.currency || asked.currency === region.currency_code)
  const query = { ...asked, currency: region?.currency_code ?? "", price: isOwn ? asked.price : "" }
  return (
    <Container className="py-8 sm:py-12">
      <Heading level={1}>{await shopTitle(asked)}</Heading>
      <p className="mt-2 mb-6 max-w-prose text-lg text-muted">{t("whatTheVenuesWorkWith")}</p>
      {region && (
        <>
          <div className="mb-8 flex flex-wrap items-center justify-between gap-4">
            <div className="w-full max-w-xl">
              <ProductSearchForm query={query} />
            </div>
            <CurrencyLinks regions={regions} current={region} />
          </div>
          <LeftOutNotice names={isOwn ? ignored : [...ignored, "currency"]} />
          {await streamed(ProductResults({ region, query }), <ProductGridSkeleton />)}
        </>
      )}
    </Container>
  )
}
