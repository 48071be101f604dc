import { VenueGridSkeleton } from "@/features/venues/venue-grid-skeleton"
import { VENUES_A_PAGE } from "@/features/venues/venue-list-query"
import { Container } from "@/ui/container"
import { Skeleton } from "@/ui/skeleton"

export default function Loading() {
  return (
    <Container className="py-8 sm:py-12">
      <Skeleton className="mb-6 h-12 w-56" />
      <Skeleton className="mb-6 h-48 max-w-3xl rounded-3xl sm:h-[4.4rem]" />
      <Skeleton className="mb-8 h-12" />
      <VenueGridSkeleton count={VENUES_A_PAGE} />
    </Container>
  )
}
