import { z } from "zod"

/** A category of the shop, as far as a link to it goes. */
export const shelfSchema = z.object({ name: z.string(), handle: z.string() })
export type Shelf = z.output<typeof shelfSchema>

/** Products of several shelves and businesses that the platform has put together. */
export const collectionSchema = z.object({ title: z.string(), handle: z.string() })
export type Collection = z.output<typeof collectionSchema>
