import { z } from "@medusajs/framework/zod"
import { daysInOrder } from "./availability"
import { id, instant, localDate, paragraphs } from "./primitives"
import { stated } from "./text-kind"

const start = instant.refine((value) => value.getTime() % 60_000 === 0, { message: "must be a whole minute" })
const capacity = z.number().int().min(1).max(1000)

interface Once {
  starts_at: Date
}

interface Repeated {
  rrule: string
  from: Date
  count: number
}

const WHEN = ["rrule", "from", "count"] as const

/**
 * When a class meets: once, by `starts_at`, or repeatedly, by an RFC 5545 rule whose dates are counted from `from` on
 * the venue's clock.
 */
export const createSessions = z
  .strictObject({
    starts_at: start.optional(),
    rrule: stated("code", paragraphs(500)).optional(),
    from: start.optional(),
    count: z.number().int().min(1).max(366).optional(),
    staff_id: id.nullish(),
    capacity: capacity.optional(),
  })
  .superRefine((body, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message })
    if (body.starts_at !== undefined) {
      for (const field of WHEN)
        if (body[field] !== undefined) refuse(field, "must not stand beside starts_at")
    } else if (WHEN.every((field) => body[field] === undefined)) {
      refuse("starts_at", "give either starts_at or rrule, from and count")
    } else {
      for (const field of WHEN) if (body[field] === undefined) refuse(field, "is required for a series")
    }
  })
  .transform(({ starts_at, rrule = "", from = new Date(0), count = 0, ...session }) => ({
    ...session,
    when: (starts_at ? { starts_at } : { rrule, from, count }) as Once | Repeated,
  }))

/** What may be changed of a session; `staff_id` null is nobody in particular. */
export const updateSession = z
  .strictObject({ staff_id: id.nullable().optional(), capacity: capacity.optional() })
  .refine(({ staff_id, capacity }) => staff_id !== undefined || capacity !== undefined, {
    message: "capacity: give staff_id or capacity",
  })

/** The days for which sessions are listed: local dates of the venue, inclusive, at most 62. */
export const sessionDays = z.object({ from: localDate, to: localDate }).superRefine(daysInOrder)

export type CreateSessions = z.output<typeof createSessions>
export type UpdateSession = z.output<typeof updateSession>
export type SessionDays = z.output<typeof sessionDays>
