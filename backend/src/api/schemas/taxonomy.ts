import { z } from "@medusajs/framework/zod"
import { id, text } from "./primitives"
import { handle } from "./vendor"

const name = text(80)

/** A tag or an amenity. */
export const createTerm = z.strictObject({ name, handle: handle.optional() })

/** What may be changed of a tag or an amenity. */
export const updateTerm = z.strictObject({ name, handle }).partial()

const place = {
  parent_id: id.nullish(),
  rank: z.number().int().min(0).max(10_000).optional(),
}

/** A category; below `parent_id`, or at the top without one. Siblings are listed by ascending rank. */
export const createCategory = createTerm.extend(place)

/** What may be changed of a category. */
export const updateCategory = updateTerm.extend(place)

export type CreateTerm = z.output<typeof createCategory>
export type UpdateTerm = z.output<typeof updateCategory>
