import { ANY_VENUE, venueListHref } from "@/features/venues/venue-list-query"
import type { Suggestion } from "@/lib/plaza/schemas/suggestion"

/**
 * Where a suggestion leads: to the venue or product itself, to a list narrowed to it, or to a search for its words when
 * several have it.
 */
export function suggestionHref({ kind, text, handle }: Suggestion): string {
  switch (kind) {
    case "venue":
      return handle ? `/venues/${handle}` : venueListHref(ANY_VENUE, { q: text })
    case "product":
      return handle ? `/products/${handle}` : `/products?${new URLSearchParams({ q: text })}`
    case "venue_category":
      return venueListHref(ANY_VENUE, handle ? { category: handle } : { q: text })
    case "city":
      return venueListHref(ANY_VENUE, { city: text })
    case "service":
    case "service_category":
      return venueListHref(ANY_VENUE, { q: text })
  }
}
