import { z } from "@medusajs/framework/zod"
import { toEpochDay } from "../../modules/scheduling/slots/local-date"
import { MOST_SEGMENTS } from "./booking"
import { localDate, text } from "./primitives"
import { whole } from "./search"
import { stated } from "./text-kind"

const MOST_DAYS = 62

const key = stated("id", text(128))

/** One value, several, or a comma list of a query parameter, as a list. */
const list = <Schema extends z.ZodType>(entry: Schema) =>
  z
    .preprocess(
      (value) => (typeof value === "string" || Array.isArray(value) ? [value].flat().flatMap(split) : value),
      z.array(entry).max(50),
    )
    .default([])

function split(value: unknown): unknown[] {
  return typeof value === "string" ? value.split(",").filter((part) => part.trim() !== "") : [value]
}

const asked = {
  from: localDate,
  to: localDate,
  cart_id: key.optional(),
  include: list(z.enum(["staff_ids"])),
}

/** The days asked for, in the venue's zone and inclusive, run forward and are 62 at most. */
export function daysInOrder({ from, to }: { from: string; to: string }, context: z.RefinementCtx): void {
  const days = toEpochDay(to) - toEpochDay(from) + 1
  if (days < 1) context.addIssue({ code: "custom", path: ["to"], message: "must not be before from" })
  if (days > MOST_DAYS) {
    context.addIssue({ code: "custom", path: ["to"], message: `must be at most ${MOST_DAYS} days from from` })
  }
}

/** What is asked of one service's free times. */
export const availabilityQuery = z
  .object({
    ...asked,
    variant_id: key,
    staff_id: key.optional(),
    add_on_ids: list(key),
    party_size: whole(1, 1000).default(1),
  })
  .superRefine(daysInOrder)

const segment = z.strictObject({
  variant_id: key,
  staff_id: key.nullish(),
  add_on_ids: z.array(key).max(50).default([]),
})

/** What is asked of a venue's free times: the segments of the visit in their order. */
export const venueAvailability = z
  .strictObject({
    ...asked,
    segments: z.array(segment).min(1).max(MOST_SEGMENTS),
    party_size: z.number().int().min(1).max(1000).default(1),
  })
  .superRefine(daysInOrder)

/** Which days a booking that is to move is asked for; `staff_id` absent keeps who was asked for, `any` is anyone. */
export const rescheduleOptionsQuery = z
  .object({ from: localDate, to: localDate, staff_id: key.optional(), include: list(z.enum(["staff_ids"])) })
  .superRefine(daysInOrder)

export type RescheduleOptionsQuery = z.output<typeof rescheduleOptionsQuery>
export type AvailabilityQuery = z.output<typeof availabilityQuery>
export type VenueAvailability = z.output<typeof venueAvailability>
