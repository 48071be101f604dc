import { Container } from "@/ui/container"
import { LoadingRegion } from "@/ui/loading-region"
import { Skeleton } from "@/ui/skeleton"

export function CartSkeleton({ label }: { label: string }) {
  return (
    <Container width="reading" className="py-8 sm:py-12">
      <LoadingRegion label={label}>
        <Skeleton className="mb-8 h-12 w-40" />
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-8">
          <Skeleton className="h-72 rounded-2xl" />
          <Skeleton className="h-60 rounded-2xl" />
        </div>
      </LoadingRegion>
    </Container>
  )
}
