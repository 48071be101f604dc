import { z } from "@medusajs/framework/zod"

const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const amount = z.coerce.number()
const optionalAmount = z.preprocess((value) => value ?? null, z.union([z.null(), amount]))

/** What mail reads of a booking. */
export const bookingRow = z.object({
  id: z.string(),
  number: z.coerce.number().int(),
  status: z.string(),
  sequence: z.number(),
  session_id: optionalText,
  party_size: z.number(),
  updated_at: z.coerce.date(),
  venue_id: z.string(),
  customer_id: optionalText,
  order_id: optionalText,
  starts_at: z.coerce.date(),
  ends_at: z.coerce.date(),
  time_zone: z.string(),
  currency_code: z.string(),
  total: amount,
  policy: z
    .object({ free_until_minutes: z.number().optional(), late_fee_percentage: z.number().default(0) })
    .nullable(),
  cancelled_by: z.enum(["customer", "vendor", "platform", "system"]).nullable(),
  cancellation_fee: optionalAmount,
  refund_total: optionalAmount,
  segments: z.array(
    z.object({
      rank: z.number(),
      title: z.string(),
      variant_title: z.string(),
      staff_id: optionalText,
    }),
  ),
})

/** What mail reads of a venue. */
export const venueRow = z.object({
  name: z.string(),
  address_1: optionalText,
  postal_code: optionalText,
  city: optionalText,
  province: optionalText,
  country_code: optionalText,
})

/** What mail reads of the order of a booking. */
export const orderRow = z.object({
  email: optionalText,
  customer_id: optionalText,
  payment_collections: z
    .array(z.object({ status: z.string(), amount }).nullable())
    .nullish()
    .transform((rows) => (rows ?? []).filter((row) => row !== null)),
})

export type BookingRow = z.output<typeof bookingRow>
export type VenueRow = z.output<typeof venueRow>
export type OrderRow = z.output<typeof orderRow>
