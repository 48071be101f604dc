import { permanentRedirect } from "next/navigation"
import { pathOfRequest } from "@/languages/of-request"
import type { VenueCategory } from "@/lib/plaza/schemas/venue"
import { findVenueCategory } from "@/lib/plaza/venues"
import { placeHref, type PlaceQuery } from "@/features/places/place-query"

/** Leads on from the handle that a category had before it was renamed or merged; the list stays what it was. */
export async function followOldCategory(query: PlaceQuery, shown: VenueCategory[]): Promise<void> {
  if (!query.category || shown.some(({ handle }) => handle === query.category)) return
  const category = await findVenueCategory(query.category)
  if (category && category.handle !== query.category) {
    permanentRedirect(await pathOfRequest(placeHref(query, { category: category.handle, page: query.page })))
  }
}
