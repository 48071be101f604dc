import { z } from "zod"

export const VENUES_A_PAGE = 12

export const VENUE_ORDERS = ["relevance", "rating", "price"] as const

const venueListQuerySchema = z.object({
  q: z.string().trim().max(100).catch(""),
  city: z.string().trim().max(100).catch(""),
  category: z.string().trim().max(100).catch(""),
  order: z.enum(VENUE_ORDERS).catch("relevance"),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export type VenueListQuery = z.output<typeof venueListQuerySchema>

/** Reads the list page's address; what makes no sense falls back to "all venues, first page". */
export function parseVenueListQuery(
  searchParams: Record<string, string | string[] | undefined>,
): VenueListQuery {
  return venueListQuerySchema.parse(searchParams)
}

/** The address of the list with some of its filters changed. Changing a filter leads back to the first page. */
export function venueListHref(query: VenueListQuery, change: Partial<VenueListQuery>): string {
  const { q, city, category, order, page } = { ...query, page: 1, ...change }
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ q, city, category })) {
    if (value) {
      parameters.set(name, value)
    }
  }
  if (order !== "relevance") {
    parameters.set("order", order)
  }
  if (page > 1) {
    parameters.set("page", String(page))
  }
  const serialised = parameters.toString()
  return serialised ? `/venues?${serialised}` : "/venues"
}
