import { z } from "@medusajs/framework/zod"
import { email, id, paragraphs, plannedInstant, text } from "./primitives"

/** One part of a visit. */
const segment = z.strictObject({
  variant_id: id,
  staff_id: id.nullish(),
  add_on_ids: z.array(id).max(20).default([]),
})

/** A visit has this many segments at most. */
export const MOST_SEGMENTS = 8

const notes = paragraphs(2000, 0).nullish()

/** A visit as a shopper asks for it: its segments in order, or the fields of a single one beside `starts_at`. */
export const holdBooking = z
  .strictObject({
    starts_at: plannedInstant,
    segments: z.array(segment).min(1).max(MOST_SEGMENTS).optional(),
    variant_id: id.optional(),
    staff_id: id.nullish(),
    add_on_ids: z.array(id).max(20).default([]),
    party_size: z.number().int().min(1).max(1000).default(1),
    notes,
  })
  .superRefine(({ starts_at, segments, variant_id }, context) => {
    if ((segments === undefined) === (variant_id === undefined)) {
      context.addIssue({ code: "custom", path: ["segments"], message: "give either segments or variant_id" })
    }
    if (starts_at instanceof Date && starts_at.getTime() < Date.now()) {
      context.addIssue({ code: "custom", path: ["starts_at"], message: "must not be in the past" })
    }
  })
  .transform(({ segments, variant_id, staff_id, add_on_ids, ...visit }) => ({
    ...visit,
    segments: segments ?? [{ variant_id: variant_id ?? "", staff_id, add_on_ids }],
  }))

/** Why the customer, the venue or the platform ends a booking, in a word that reports can count. */
const CUSTOMER_CODES = [
  "changed_plans",
  "feeling_unwell",
  "found_another",
  "booked_by_mistake",
  "other",
] as const
const VENUE_CODES = ["staff_unavailable", "venue_closed", "customer_request", "other"] as const
export const PLATFORM_CODES = ["policy_violation", "suspected_fraud"] as const

const reason = paragraphs(1000, 0).optional()

/** Why a customer cancels: a code and words, both optional. */
export const cancelByCustomer = z.strictObject({ reason_code: z.enum(CUSTOMER_CODES).optional(), reason })

/** Why the venue takes a step; some codes are the platform's alone, which the route checks. */
export const cancelByVenue = z.strictObject({
  reason_code: z.enum([...VENUE_CODES, ...PLATFORM_CODES]).optional(),
  reason,
})

/** A move to another time; `staff_id` null is anyone, absent keeps who was asked for. */
export const rescheduleBooking = z
  .strictObject({ starts_at: plannedInstant, staff_id: id.nullish() })
  .superRefine(notInThePast)

/** What the venue may waive, and the `sequence` of the booking that it saw, so that a stale page moves nothing. */
const atDesk = {
  sequence: z.number().int().min(0).optional(),
  override_rules: z.boolean().optional(),
  accept_overlap: z.boolean().optional(),
}

/**
 * A move by the venue, which may waive the rules as for a new booking. With `segment_id` the staff member is for that
 * segment alone, and the others stay with whom they have.
 */
export const rescheduleAtDesk = z
  .strictObject({ starts_at: plannedInstant, staff_id: id.nullish(), segment_id: id.optional(), ...atDesk })
  .superRefine(refuseLoneOverlap)
  .superRefine(({ staff_id, segment_id }, context) => {
    if (segment_id && !staff_id) {
      context.addIssue({ code: "custom", path: ["staff_id"], message: "is needed with segment_id" })
    }
  })
  .superRefine(({ starts_at, override_rules }, context) => {
    if (!override_rules) notInThePast({ starts_at }, context)
  })

/** Another length of one segment; those after it follow. */
export const resizeAtDesk = z
  .strictObject({ segment_id: id, duration_minutes: z.number().int().min(5).max(1440), ...atDesk })
  .superRefine(refuseLoneOverlap)

/** The desk may enter a visit that has begun, up to this long ago. */
const LATE_ENTRY_HOURS = 24

function notInThePast({ starts_at }: { starts_at: Date }, context: z.RefinementCtx): void {
  if (starts_at instanceof Date && starts_at.getTime() < Date.now()) {
    context.addIssue({ code: "custom", path: ["starts_at"], message: "must not be in the past" })
  }
}

function refuseLoneOverlap(
  { override_rules, accept_overlap }: { override_rules?: boolean; accept_overlap?: boolean },
  context: z.RefinementCtx,
): void {
  if (accept_overlap && !override_rules) {
    context.addIssue({
      code: "custom",
      path: ["accept_overlap"],
      message: "is only taken with override_rules",
    })
  }
}

/** A visit that the venue books for someone at the desk or on the phone. */
export const createDeskBooking = z
  .strictObject({
    customer_id: id.optional(),
    customer: z
      .strictObject({ name: text(120), email: email.optional(), phone: text(40).optional() })
      .optional(),
    starts_at: plannedInstant,
    segments: z.array(segment).min(1).max(MOST_SEGMENTS),
    source: z.enum(["walk_in", "phone"]),
    party_size: z.number().int().min(1).max(1000).default(1),
    notes,
    /** Waives hours, notice, horizon, limits and buffers. */
    override_rules: z.boolean().optional(),
    /** Beside override_rules: the visit may overlap others. */
    accept_overlap: z.boolean().optional(),
  })
  .superRefine(refuseLoneOverlap)
  .superRefine(({ starts_at, override_rules }, context) => {
    const earliest = Date.now() - (override_rules ? LATE_ENTRY_HOURS * 3_600_000 : 0)
    if (starts_at instanceof Date && starts_at.getTime() < earliest) {
      context.addIssue({ code: "custom", path: ["starts_at"], message: "must not be in the past" })
    }
  })
  .superRefine(({ customer_id, customer }, context) => {
    if ((customer_id === undefined) === (customer === undefined)) {
      context.addIssue({
        code: "custom",
        path: ["customer_id"],
        message: "give either customer_id or customer",
      })
    }
  })

export type HoldBooking = z.output<typeof holdBooking>
export type RescheduleBooking = z.output<typeof rescheduleBooking>
export type RescheduleAtDesk = z.output<typeof rescheduleAtDesk>
export type ResizeAtDesk = z.output<typeof resizeAtDesk>
export type CancelByCustomer = z.output<typeof cancelByCustomer>
export type CancelByVenue = z.output<typeof cancelByVenue>
export type CreateDeskBooking = z.output<typeof createDeskBooking>
