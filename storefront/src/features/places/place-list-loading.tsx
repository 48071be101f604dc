import { VenueResultsSkeleton } from "@/features/venues/venue-results-skeleton"
import { Container } from "@/ui/container"
import { Skeleton } from "@/ui/skeleton"

/** A list of venues or services of its final size, until it is here. */
export function PlaceListLoading({ label }: { label: string }) {
  return (
    <Container className="only-until-loaded py-8 sm:py-12">
      <Skeleton className="mb-6 h-12 w-56" />
      <Skeleton className="mb-6 h-72 rounded-3xl lg:h-[4.6rem] lg:rounded-full" />
      <Skeleton className="mb-6 h-11" />
      <VenueResultsSkeleton label={label} />
    </Container>
  )
}
