import { z } from "zod"
import { chargedDepositTotal } from "./deposit"
import { currencyCode, instant, optionalList, optionalNumber, optionalText } from "./fields"
import { cancellationPolicySchema } from "./service"

const bookingSegmentSchema = z.object({
  service_id: z.string(),
  variant_id: z.string(),
  title: optionalText,
  variant_title: optionalText,
  staff: z
    .object({ id: z.string(), name: z.string() })
    .nullish()
    .transform((staff) => staff ?? null),
  /** Nobody in particular was asked for; `staff` is who was free. */
  any_staff: z.boolean().nullish(),
  starts_at: instant,
  ends_at: instant,
  add_ons: optionalList(z.object({ id: z.string(), title: optionalText })),
})
export type BookingSegment = z.output<typeof bookingSegmentSchema>

export const bookingSchema = z.object({
  id: z.string(),
  /** What people quote, such as `B-000042`. */
  number: z.coerce.string(),
  status: z.string(),
  starts_at: instant,
  ends_at: instant,
  time_zone: z.string(),
  venue: z.object({ id: z.string(), name: z.string(), handle: optionalText }),
  order_id: optionalText,
  party_size: z.number().nullish(),
  notes: optionalText,
  total: z.number(),
  deposit_total: chargedDepositTotal,
  /** What is still to be paid of a visit that has been ordered. */
  balance_due: optionalNumber,
  payment_status: optionalText,
  currency_code: currencyCode,
  /** A hold can be extended once. */
  hold_extended: z.boolean().nullish(),
  hold_expires_at: instant.nullish().transform((value) => value ?? null),
  segments: z.array(bookingSegmentSchema),
  /** How often the customer has moved it. */
  reschedule_count: z.number().catch(0),
  policy: cancellationPolicySchema.nullish().transform((policy) => policy ?? null),
})
export type Booking = z.output<typeof bookingSchema>

export const cancelPreviewSchema = z.object({
  fee: z.number(),
  refund: z.number(),
  currency_code: currencyCode,
  free_until: instant.nullish().transform((value) => value ?? null),
})
export type CancelPreview = z.output<typeof cancelPreviewSchema>
