import { z } from "@medusajs/framework/zod"
import { endTime, id, localDate, minutesOf, revision, richText, startTime, text, weekday } from "./primitives"
import { addOns, minutes, prerequisites, staffRates, variants, visitLimit } from "./service-parts"
import { handle } from "./vendor"

const percentage = z.number().min(0).max(100)

const deposit = z
  .object({ type: z.enum(["full", "none", "percentage", "fixed"]), value: z.number().min(0).nullish() })
  .superRefine(({ type, value }, context) => {
    if ((type === "percentage" || type === "fixed") && (value === undefined || value === null)) {
      context.addIssue({ code: "custom", path: ["value"], message: `is required for a ${type} deposit` })
    }
    if (type === "percentage" && (value ?? 0) > 100) {
      context.addIssue({ code: "custom", path: ["value"], message: "must be at most 100" })
    }
  })

const cancellationPolicy = z.object({
  free_until_minutes: minutes(525_600).default(1440),
  late_fee_percentage: percentage.default(0),
  no_show_fee_percentage: percentage.default(0),
  max_reschedules: z.number().int().min(0).max(100).nullable().default(null),
})

const ownHours = z
  .object({ weekday, from: startTime, until: endTime })
  .refine(({ from, until }) => minutesOf(until) > minutesOf(from), { message: "until must be after from" })

const season = z
  .object({ from: localDate, until: localDate })
  .refine(({ from, until }) => from <= until, { message: "until must not be before from" })

const DEFAULT_POLICY = {
  free_until_minutes: 1440,
  late_fee_percentage: 0,
  no_show_fee_percentage: 0,
  max_reschedules: null,
}

/** A service as vendors write it; lengths in minutes, amounts in major units, dates in the venue's zone. */
export const createService = z.object({
  venue_id: id,
  title: text(120),
  handle: handle.optional(),
  description: richText(5000).nullish(),
  category_ids: z.array(id).max(10).default([]),
  image_urls: z.array(z.url().max(2000)).max(12).default([]),
  status: z.enum(["draft", "published"]).default("draft"),
  /** Absent: a class when it has several seats, else an appointment. */
  kind: z.enum(["appointment", "class"]).optional(),
  variants,
  buffer_before_minutes: minutes(480).default(0),
  buffer_after_minutes: minutes(480).default(0),
  slot_interval_minutes: minutes(1440, 1).default(15),
  minimum_notice_minutes: minutes(525_600).default(0),
  maximum_advance_days: z.number().int().min(0).max(730).default(90),
  capacity: z.number().int().min(1).max(1000).default(1),
  approval: z.enum(["automatic", "manual"]).default("automatic"),
  deposit: deposit.default({ type: "full" }),
  cancellation_policy: cancellationPolicy.default(DEFAULT_POLICY),
  daily_limit_per_staff: visitLimit.optional(),
  daily_limit_per_customer: visitLimit.optional(),
  active_limit_per_customer: visitLimit.optional(),
  add_ons: addOns.default([]),
  staff_ids: z.array(id).max(200).default([]),
  staff_rates: staffRates.default([]),
  prerequisites: prerequisites.default([]),
  resource_requirements: z
    .array(z.object({ resource_kind: text(60) }))
    .max(5)
    .default([]),
  season: season.nullish(),
  weekly: z.array(ownHours).max(50).nullish(),
  paused: z.boolean().default(false),
})

/** The same, every field optional; what is absent stays. A service keeps its venue. */
export const updateService = createService
  .omit({ venue_id: true, handle: true })
  .partial()
  .extend({
    category_ids: z.array(id).max(10).optional(),
    image_urls: z.array(z.url().max(2000)).max(12).optional(),
    status: z.enum(["draft", "published"]).optional(),
    buffer_before_minutes: minutes(480).optional(),
    buffer_after_minutes: minutes(480).optional(),
    slot_interval_minutes: minutes(1440, 1).optional(),
    minimum_notice_minutes: minutes(525_600).optional(),
    maximum_advance_days: z.number().int().min(0).max(730).optional(),
    capacity: z.number().int().min(1).max(1000).optional(),
    approval: z.enum(["automatic", "manual"]).optional(),
    deposit: deposit.optional(),
    cancellation_policy: cancellationPolicy.optional(),
    add_ons: addOns.optional(),
    staff_ids: z.array(id).max(200).optional(),
    staff_rates: staffRates.optional(),
    prerequisites: prerequisites.optional(),
    resource_requirements: z
      .array(z.object({ resource_kind: text(60) }))
      .max(5)
      .optional(),
    paused: z.boolean().optional(),
    /** Of the service that was looked at: when it has changed since, 409 `service_changed`. */
    revision,
  })

/** Staff to add to those who perform a service, and staff to take away; the others stay. */
export const changeServiceTeam = z
  .strictObject({ add: z.array(id).max(200).default([]), remove: z.array(id).max(200).default([]) })
  .refine(({ add, remove }) => add.length + remove.length > 0, { message: "add: give add or remove" })

export type ChangeServiceTeam = z.output<typeof changeServiceTeam>
export type CreateService = z.output<typeof createService>
export type CreateServiceInput = z.input<typeof createService>
export type UpdateService = z.output<typeof updateService>
