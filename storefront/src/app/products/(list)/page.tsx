import type { Metadata } from "next"
import { Suspense } from "react"
import { z } from "zod"
import { CurrencyLinks } from "@/features/products/currency-links"
import { ProductGridSkeleton } from "@/features/products/product-grid-skeleton"
import { ProductResults } from "@/features/products/product-results"
import { shopRegion } from "@/features/products/shop-region"
import { listRegions } from "@/lib/plaza/regions"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export const metadata: Metadata = {
  title: "Shop",
  description: "Oils, brushes, mats and more: what the venues on Plaza work with, to take home.",
  alternates: { canonical: "/products" },
}

const searchSchema = z.object({
  currency: z.string().max(3).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export default async function ProductsPage({ searchParams }: PageProps<"/products">) {
  const { currency, page } = searchSchema.parse(await searchParams)
  const [region, regions] = await Promise.all([shopRegion(currency), listRegions()])
  return (
    <Container className="py-8 sm:py-12">
      <Heading level={1}>Shop</Heading>
      <p className="mt-2 mb-6 max-w-prose text-lg text-muted">
        What the venues work with, to take home. It goes into the same cart as your bookings.
      </p>
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
