import { ProductGridSkeleton } from "@/features/products/product-grid-skeleton"
import { Container } from "@/ui/container"
import { Skeleton } from "@/ui/skeleton"

export default function Loading() {
  return (
    <Container className="only-until-loaded py-8 sm:py-12">
      <Skeleton className="h-12 w-32" />
      <Skeleton className="mt-2 mb-6 h-7 max-w-prose" />
      <Skeleton className="mb-8 h-14 max-w-xl rounded-full" />
      <ProductGridSkeleton />
    </Container>
  )
}
