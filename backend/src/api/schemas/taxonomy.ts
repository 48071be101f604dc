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
  /** Whether shoppers see it; what lies below a hidden one is hidden with it. */
  is_active: z.boolean().optional(),
}

const rank = z.number().int().min(0).max(10_000)

/** A category of services; below `parent_id`, or at the top without one, after its siblings. */
export const createServiceCategory = createTerm.extend(place)

/** What may be changed of a category of services. */
export const updateServiceCategory = updateTerm.extend(place)

/** A category of venues, which may tell its rank; siblings are listed by ascending rank. */
export const createCategory = createServiceCategory.extend({ rank: rank.optional() })

/** What may be changed of a category of venues. */
export const updateCategory = updateServiceCategory.extend({ rank: rank.optional() })

/** The place of a category among its siblings, from 0; below another one when `parent_id` tells so, null is the top. */
export const moveCategory = z.strictObject({ parent_id: id.nullish(), position: rank })

/** The term that another one is merged into. */
export const mergeTerm = z.strictObject({ into_id: id })

export type CreateTerm = z.output<typeof createCategory>
export type UpdateTerm = z.output<typeof updateCategory>
export type MoveCategory = z.output<typeof moveCategory>
export type MergeTerm = z.output<typeof mergeTerm>
