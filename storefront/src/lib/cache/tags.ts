import { z } from "zod"

/** What the backend's change feed speaks of; the enum of its webhook in `docs/openapi.json`. */
export const CHANGED_ENTITIES = ["vendor", "venue", "product", "taxonomy", "shop"] as const

export const changeSchema = z.object({ entity: z.enum(CHANGED_ENTITIES), id: z.string().min(1).nullable() })

/** Something public that has changed; without an id, anything of the kind may have. */
export type Change = z.output<typeof changeSchema>

/** Every remembered answer has this tag. */
export const EVERYTHING = "everything"

type KnownVenue = { id: string; vendor: { id: string } | null }

/** Under which tags an answer of the backend is remembered. The other half of `invalidatedBy`. */
export const rememberedUnder = {
  /** Of a change of its services, or of their prices, the feed speaks as one of the venue. */
  venue: ({ id, vendor }: KnownVenue) => [
    `venue:${id}`,
    ...(vendor ? [`vendor:${vendor.id}`] : []),
    "taxonomy",
  ],
  /** Its page shows its venue too, which is forgotten with its vendor. */
  service: ({ venue_id }: { venue_id: string }) => [`venue:${venue_id}`, "taxonomy"],
  /** A business shows the best of its venues and products. */
  vendor: ({ id }: { id: string }) => [`vendor:${id}`, "taxonomy"],
  product: ({ id, vendor }: { id: string; vendor?: { id: string } | null }) => [
    `product:${id}`,
    ...(vendor ? [`vendor:${vendor.id}`] : []),
    "taxonomy",
    "shop",
  ],
  /** Venues beside another one: when one of these changes, not when any does. */
  similarVenues: (id: string, shown: readonly { id: string }[]) => [
    `venue:${id}`,
    ...shown.map((venue) => `venue:${venue.id}`),
    "taxonomy",
  ],
  /** What a business sells: its vendor changes with its products, except for what is in stock. */
  productsOfVendor: (shown: readonly { id: string; vendor: { id: string } | null }[]) => [
    ...shown.flatMap(({ id, vendor }) => [`product:${id}`, ...(vendor ? [`vendor:${vendor.id}`] : [])]),
    ...(shown.length === 0 ? ["products"] : []),
    "taxonomy",
    "shop",
  ],
  venues: () => ["venues", "taxonomy"],
  products: () => ["products", "taxonomy", "shop"],
  vendors: () => ["vendors"],
  taxonomy: () => ["taxonomy"],
  shop: () => ["shop"],
}

const INVALIDATED: Record<Change["entity"], (id: string | null) => string[]> = {
  vendor: (id) => (id ? [`vendor:${id}`, "vendors", "venues", "products"] : [EVERYTHING]),
  venue: (id) => (id ? [`venue:${id}`, "venues"] : [EVERYTHING]),
  product: (id) => (id ? [`product:${id}`, "products"] : [EVERYTHING]),
  taxonomy: () => ["taxonomy"],
  shop: () => ["shop"],
}

/** The tags whose answers are not true any more after some changes, each once. */
export function invalidatedBy(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap(({ entity, id }) => INVALIDATED[entity](id)))]
}
