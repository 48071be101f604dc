import { z } from "@medusajs/framework/zod"
import { email, id, instant, text } from "./primitives"

/** One part of a visit. */
const segment = z.strictObject({
  variant_id: id,
  staff_id: id.nullish(),
  add_on_ids: z.array(id).max(20).default([]),
})

const notes = text(2000, 0).nullish()

/** A visit as a shopper asks for it: a list of one segment, or its fields beside `starts_at`. */
export const holdBooking = z
  .strictObject({
    starts_at: instant,
    segments: z.array(segment).min(1).max(1, "a visit takes one segment").optional(),
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
    segment: segments?.[0] ?? { variant_id: variant_id ?? "", staff_id, add_on_ids },
  }))

const cancelCode = z.enum([
  "changed_plans",
  "feeling_unwell",
  "found_another",
  "booked_by_mistake",
  "staff_unavailable",
  "venue_closed",
  "customer_request",
  "other",
])

/** Why a booking is cancelled: a code and words, both optional. */
export const cancelBooking = z.strictObject({
  reason_code: cancelCode.optional(),
  reason: text(1000, 0).optional(),
})

/** A visit that the venue books for someone at the desk or on the phone. */
export const createDeskBooking = z
  .strictObject({
    customer_id: id.optional(),
    customer: z
      .strictObject({ name: text(120), email: email.optional(), phone: text(40).optional() })
      .optional(),
    starts_at: instant,
    segments: z.array(segment).min(1).max(1, "a visit takes one segment"),
    source: z.enum(["walk_in", "phone"]),
    party_size: z.number().int().min(1).max(1000).default(1),
    notes,
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
export type CancelBooking = z.output<typeof cancelBooking>
export type CreateDeskBooking = z.output<typeof createDeskBooking>
