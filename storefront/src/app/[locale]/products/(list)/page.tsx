import type { Metadata } from "next"
import { Suspense } from "react"
import { z } from "zod"
import { alternates } from "@/languages/alternates"
import { getTranslations } from "@/languages/on-server"
import { CurrencyLinks } from "@/features/products/currency-links"
import { ProductGridSkeleton } from "@/features/products/product-grid-skeleton"
import { ProductResults } from "@/features/products/product-results"
import { shopRegion } from "@/features/products/shop-region"
import { listRegions } from "@/lib/plaza/regions"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("products")
  return {
    title: t("shop"),
    description: t("oilsBrushesMatsAndMore"),
    alternates: alternates(t.locale, "/products"),
  }
}

const searchSchema = z.object({
  currency: z.string().max(3).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export default async function ProductsPage({ searchParams }: PageProps<"/[locale]/products">) {
  const t = await getTranslations("products")
  const { currency, page } = searchSchema.parse(await searchParams)
  const [region, regions] = await Promise.all([shopRegion(currency), listRegions()])
  return (
    <Container className="py-8 sm:py-12">
      <Heading level={1}>{t("shop")}</Heading>
      <p className="mt-2 mb-6 max-w-prose text-lg text-muted">{t("whatTheVenuesWorkWith")}</p>
      {region && (
        <>
          <div className="mb-8">
            <CurrencyLinks regions={regions} current={region} />
          </div>
          <Suspense key={`${region.id}-${page}`} fallback={<ProductGridSkeleton />}>
            <ProductResults region={region} page={page} />
          </Suspense>
        </>
      )}
    </Container>
  )
}
