import { anyPlace, placeHref } from "@/features/places/place-query"
import type { Suggestion } from "@/lib/plaza/schemas/suggestion"

/**
 * Where a suggestion leads: to the venue or product itself, to a list narrowed to it, or to a search for its words when
 * several have it.
 */
export function suggestionHref({ kind, text, handle }: Suggestion): string {
  switch (kind) {
    case "venue":
      return handle ? `/venues/${handle}` : placeHref(anyPlace("venues"), { q: text })
    case "product":
      return handle ? `/products/${handle}` : `/products?${new URLSearchParams({ q: text })}`
    case "venue_category":
      return placeHref(anyPlace("venues"), handle ? { category: handle } : { q: text })
    case "city":
      return placeHref(anyPlace("venues"), { city: text })
    case "service_category":
      return placeHref(anyPlace("services"), handle ? { category: handle } : { q: text })
    case "service":
      return placeHref(anyPlace("services"), { q: text })
  }
}
