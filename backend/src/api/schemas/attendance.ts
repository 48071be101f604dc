import { z } from "@medusajs/framework/zod"
import { id, instant, paragraphs } from "./primitives"

/** Where somebody checks in; needed when they work at several venues. */
export const checkIn = z.object({ venue_id: id.optional() })

const breaks = z.array(z.object({ starts_at: instant, ends_at: instant.nullable() })).max(20)

/** When somebody was there; `checked_out_at` is null while they still are. */
const times = { checked_in_at: instant, checked_out_at: instant.nullable() }

const reason = paragraphs(500, 3)

/** A record that was forgotten. */
export const addAttendance = z.object({
  staff_id: id,
  venue_id: id,
  ...times,
  breaks: breaks.default([]),
  reason,
})

/** The `sequence` of the record that the caller knows; when it is another by now, nothing is changed. */
const sequence = z.number().int().min(0).optional()

/** Other times for a record; without `breaks` it keeps those it has. */
export const correctAttendance = z.object({ ...times, breaks: breaks.optional(), reason, sequence })

/** Why a record counts no more. */
export const voidAttendance = z.object({ reason, sequence })

export type CheckInBody = z.output<typeof checkIn>
export type AddAttendance = z.output<typeof addAttendance>
export type CorrectAttendance = z.output<typeof correctAttendance>
export type VoidAttendance = z.output<typeof voidAttendance>
