import { z } from "zod"
import { optionalList, optionalNumber, optionalText, price } from "./fields"
import { chargedDeposit } from "./deposit"
import { optionalPicture } from "./picture"

export const serviceVariantSchema = z.object({
  id: z.string(),
  title: z.string(),
  duration_minutes: z.number(),
  prices: optionalList(price),
})
export type ServiceVariant = z.output<typeof serviceVariantSchema>

export const cancellationPolicySchema = z.object({
  free_until_minutes: z.number(),
  late_fee_percentage: z.number(),
  no_show_fee_percentage: z.number(),
  max_reschedules: optionalNumber,
})
export type CancellationPolicy = z.output<typeof cancellationPolicySchema>

/** What one staff member asks and takes for one option, where it differs from the option's own. */
export const staffRateSchema = z.object({
  staff_id: z.string(),
  variant_id: z.string(),
  duration_minutes: optionalNumber,
  prices: z
    .array(price)
    .nullish()
    .transform((prices) => prices ?? []),
})
export type StaffRate = z.output<typeof staffRateSchema>

export const serviceSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: optionalText,
  venue_id: z.string(),
  /** Stays on the menu, and cannot be booked for the time being. */
  paused: z.boolean().catch(false),
  categories: optionalList(z.object({ id: z.string(), name: z.string(), handle: z.string() })),
  picture_url: optionalText,
  picture: optionalPicture,
  variants: optionalList(serviceVariantSchema),
  /** What can be added to it; a thing like an option, with the minutes it adds. */
  add_ons: optionalList(serviceVariantSchema),
  /** A class is booked by its sessions. */
  kind: z.enum(["appointment", "class"]).catch("appointment"),
  /** Places of a class, or the largest party. */
  capacity: z.number().catch(1),
  approval: z.enum(["automatic", "manual"]).catch("automatic"),
  deposit: chargedDeposit,
  cancellation_policy: cancellationPolicySchema,
  staff_ids: optionalList(z.string()),
  staff_rates: optionalList(staffRateSchema),
  /** What a customer must have had done before, and how many minutes before. */
  prerequisites: optionalList(
    z.object({ service_id: z.string(), title: z.string(), minimum_minutes: z.number().catch(0) }),
  ),
  maximum_advance_days: z.number().catch(90),
})
export type Service = z.output<typeof serviceSchema>
