import { z } from "@medusajs/framework/zod"
import { paragraphs, plannedInstant } from "./primitives"

const note = paragraphs(500).nullish()

/** What a staff member asks for; instants with their zone, not wholly in the past. */
export const askTimeOff = z
  .object({ starts_at: plannedInstant, ends_at: plannedInstant, reason: paragraphs(500).nullish() })
  .refine(({ starts_at, ends_at }) => ends_at > starts_at, {
    message: "must be after starts_at",
    path: ["ends_at"],
  })
  .refine(({ ends_at }) => ends_at > new Date(), { message: "must be in the future", path: ["ends_at"] })

/** What is said to the staff member; `force` keeps live bookings in the time. */
export const approveRequest = z.object({ note, force: z.boolean().default(false) })

export const declineRequest = z.object({ note })

export type AskTimeOff = z.output<typeof askTimeOff>
export type ApproveRequest = z.output<typeof approveRequest>
export type DeclineRequest = z.output<typeof declineRequest>
