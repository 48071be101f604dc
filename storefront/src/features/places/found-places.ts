import type { PlaceFacets } from "@/lib/plaza/schemas/facets"
import type { DroppableFilter } from "./active-filters"

/** What a list was answered, but for its entries: how many there are, what they can be narrowed to, and what they are already. */
export type FoundPlaces = { count: number; facets: PlaceFacets; filters: DroppableFilter[] }
