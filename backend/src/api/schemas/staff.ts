import { z } from "@medusajs/framework/zod"
import { toEpochDay, weekdayOf } from "../../modules/scheduling/slots/local-date"
import {
  email,
  endTime,
  id,
  localDate,
  paragraphs,
  plannedInstant,
  revision,
  richText,
  startTime,
  text,
  weekday,
} from "./primitives"
import { isUpToADay } from "./venue"

const profile = {
  name: text(120),
  title: text(120).nullish(),
  bio: richText(3000).nullish(),
  email: email.nullish(),
  user_id: id.nullish(),
  picture_url: z.url().max(2000).nullish(),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, "must be a colour as #rrggbb")
    .nullish(),
  rank: z.number().int().min(0).max(10_000).optional(),
  /** Further venues of the same business. */
  venue_ids: z.array(id).max(50).optional(),
}

/** Someone who performs services; `venue_id` is their home venue. */
export const createStaff = z.object({ venue_id: id, ...profile })

/** What may be changed of a staff member; they keep their home venue. */
export const updateStaff = z.object(profile).partial()

/** What shoppers read of a staff member, and what these may change themselves. */
export const ownStaffProfile = z.object({ title: profile.title, bio: profile.bio })

const weeklyShift = z
  .object({
    weekday,
    starts: startTime,
    ends: endTime,
    effective_from: localDate.nullish(),
    effective_until: localDate.nullish(),
    /** Absent or null: the home venue. */
    venue_id: id.nullish(),
  })
  .refine(({ starts, ends }) => isUpToADay(starts, ends), {
    message: "ends must be after starts, by at most 24 hours",
  })
  .refine(
    ({ effective_from, effective_until }) =>
      !effective_from || !effective_until || effective_from <= effective_until,
    { message: "effective_until must not be before effective_from" },
  )
  .superRefine(({ weekday: on, effective_from, effective_until }, context) => {
    if (!effective_from || !effective_until || fallsBetween(on, effective_from, effective_until)) return
    const message = "does not fall between effective_from and effective_until"
    context.addIssue({ code: "custom", path: ["weekday"], message })
  })

/** Whether a weekday comes between two local dates, both included. */
function fallsBetween(on: number, from: string, until: string): boolean {
  const first = toEpochDay(from)
  const days = Math.min(toEpochDay(until) - first, 6)
  return Array.from({ length: Math.max(0, days + 1) }, (_, index) => weekdayOf(first + index)).includes(on)
}

const override = z.union([
  z.strictObject({ date: localDate, off: z.literal(true) }),
  z
    .strictObject({ date: localDate, starts: startTime, ends: endTime, venue_id: id.nullish() })
    .refine(({ starts, ends }) => isUpToADay(starts, ends), {
      message: "ends must be after starts, by at most 24 hours",
    }),
])

/** The `revision` of the shifts that were looked at: when they have changed since, 409 `shifts_changed`. */
export const shiftsRevision = revision

/** All shifts of a staff member: they replace the ones before. */
export const shifts = z.object({
  revision: shiftsRevision,
  weekly: z.array(weeklyShift).max(200),
  overrides: z.array(override).max(1000).default([]),
})

/** An absence, or time kept free; instants with their zone. */
const span = { starts_at: plannedInstant, ends_at: plannedInstant }

const inOrder = {
  check: ({ starts_at, ends_at }: { starts_at: Date; ends_at: Date }) => ends_at > starts_at,
  message: { message: "ends_at: must be after starts_at" },
}

/** An absence of a staff member. `force` keeps live bookings in it. */
export const createTimeOff = z
  .object({ ...span, reason: paragraphs(500).nullish(), force: z.boolean().default(false) })
  .refine(inOrder.check, inOrder.message)

/** Time kept free for one staff member or one resource. */
export const createBlock = z
  .object({ ...span, staff_id: id.optional(), resource_id: id.optional(), reason: paragraphs(500).nullish() })
  .refine(inOrder.check, inOrder.message)
  .refine(({ staff_id, resource_id }) => (staff_id === undefined) !== (resource_id === undefined), {
    message: "staff_id: give either staff_id or resource_id",
  })

export type CreateStaff = z.output<typeof createStaff>
export type UpdateStaff = z.output<typeof updateStaff>
export type OwnStaffProfile = z.output<typeof ownStaffProfile>
export type Shifts = z.output<typeof shifts>
export type CreateTimeOff = z.output<typeof createTimeOff>
export type CreateBlock = z.output<typeof createBlock>
