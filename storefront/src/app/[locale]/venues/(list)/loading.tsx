import { VenueResultsSkeleton } from "@/features/venues/venue-results-skeleton"
import { Container } from "@/ui/container"
import { Skeleton } from "@/ui/skeleton"

export default function Loading() {
  return (
    <Container className="only-until-loaded py-8 sm:py-12">
      <Skeleton className="mb-6 h-12 w-56" />
      <Skeleton className="mb-8 h-72 rounded-3xl lg:h-[4.6rem] lg:rounded-full" />
      <VenueResultsSkeleton />
    </Container>
  )
}
