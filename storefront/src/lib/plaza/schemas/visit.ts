import { z } from "zod"

const id = z.string().min(1).max(200)

/** What a visit consists of, in its order; `staff_id` is left out when anyone may do it. */
export const visitSegments = z
  .array(
    z.object({
      variant_id: id,
      staff_id: id.optional(),
      add_on_ids: z.array(id).max(20).optional(),
    }),
  )
  .min(1)
  .max(8)
export type VisitSegments = z.output<typeof visitSegments>
