import { z } from "zod"
import { instant, localDate } from "./fields"

export const slotSchema = z.object({
  starts_at: instant,
  ends_at: instant,
  /** Seats for a class, else the number of free staff. */
  remaining: z.number(),
  /** Who it can be with, when that was asked for. */
  staff_ids: z.array(z.string()).optional(),
})
export type Slot = z.output<typeof slotSchema>

export const availabilitySchema = z.object({
  time_zone: z.string(),
  days: z.array(z.object({ date: localDate, slots: z.array(slotSchema) })),
  next_available: instant.nullable(),
})
export type Availability = z.output<typeof availabilitySchema>
