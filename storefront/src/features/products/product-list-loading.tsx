import { Container } from "@/ui/container"
import { Skeleton } from "@/ui/skeleton"
import { ProductGridSkeleton } from "./product-grid-skeleton"

/** The shop of its final size, until it is here. */
export function ProductListLoading() {
  return (
    <Container className="only-until-loaded py-8 sm:py-12">
      <Skeleton className="h-12 w-32" />
      <Skeleton className="mt-2 mb-6 h-7 max-w-prose" />
      <Skeleton className="mb-8 h-14 max-w-xl rounded-full" />
      <ProductGridSkeleton />
    </Container>
  )
}
