import { z } from "zod"

export const sessionSchema = z.object({
  id: z.string(),
  /** `customer`: this storefront; `user`: the administration of a business. */
  actor_type: z.string(),
  device: z.string().nullable(),
  address: z.string(),
  created_at: z.string(),
  last_seen_at: z.string(),
  current: z.boolean(),
})
export type Session = z.output<typeof sessionSchema>
