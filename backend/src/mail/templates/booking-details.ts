import { z } from "@medusajs/framework/zod"
import { bookingNumber } from "../../api/presenters/booking-number"
import type { Block, Fact } from "../content"
import { formatAddress } from "../format/address"
import { formatMoney } from "../format/money"
import { formatInstant, formatSpan, formatZone } from "../format/time"
import { link } from "./define-template"

const timeZone = z.string().refine(
  (zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }))
    } catch {
      return false
    }
  },
  { error: "is not an IANA time zone" },
)

/**
 * What every mail about a booking knows. Instants are ISO 8601 in UTC and are worded in `time_zone`; amounts are
 * major units of `currency_code`. `free_until` is the last instant of free cancellation.
 */
export const bookingDetails = z.object({
  number: z.number().int(),
  customer_name: z.string().nullable(),
  venue: z.object({
    name: z.string(),
    address_1: z.string().nullable(),
    postal_code: z.string().nullable(),
    city: z.string().nullable(),
    province: z.string().nullable(),
    country_code: z.string().nullable(),
  }),
  segments: z
    .array(z.object({ title: z.string(), variant_title: z.string(), staff_name: z.string().nullable() }))
    .min(1),
  starts_at: z.iso.datetime(),
  ends_at: z.iso.datetime(),
  time_zone: timeZone,
  currency_code: z.string().regex(/^[a-z]{3}$/i),
  total: z.number(),
  cancellation: z.object({ free_until: z.iso.datetime(), late_fee_percentage: z.number() }).nullable(),
  url: link,
  /** The visit as an iCalendar document, to be attached. */
  calendar: z.string().nullish(),
})

export type BookingDetails = z.output<typeof bookingDetails>

/** The greeting, by name when there is one. */
export function greeting({ customer_name }: Pick<BookingDetails, "customer_name">): Block {
  return { kind: "paragraph", text: customer_name ? `Hello ${customer_name},` : "Hello," }
}

/** The booked services, each with its option and who performs it. */
export function serviceLines({ segments }: Pick<BookingDetails, "segments">): string[] {
  return segments.map(({ title, variant_title, staff_name }) => {
    const service = variant_title && variant_title !== title ? `${title} (${variant_title})` : title
    return staff_name ? `${service} with ${staff_name}` : service
  })
}

/** From when to when, as wall time of the venue's zone, which is named. */
export function whenFact({
  starts_at,
  ends_at,
  time_zone,
}: Pick<BookingDetails, "starts_at" | "ends_at" | "time_zone">): Fact {
  const starts = new Date(starts_at)
  return {
    label: "When",
    value: [formatSpan(starts, new Date(ends_at), time_zone), formatZone(starts, time_zone)],
  }
}

/** The venue with its address. */
export function whereFact({ venue }: Pick<BookingDetails, "venue">): Fact {
  return { label: "Where", value: [venue.name, ...formatAddress(venue)] }
}

/** Number, what, when, where and how much; times in the venue's zone. */
export function bookingFacts(details: BookingDetails): [Fact, Fact, Fact, ...Fact[]] {
  const { number, currency_code, total } = details
  return [
    { label: "Booking", value: bookingNumber(number) },
    { label: details.segments.length > 1 ? "Services" : "Service", value: serviceLines(details) },
    whenFact(details),
    whereFact(details),
    { label: "Total", value: formatMoney(total, currency_code) },
  ]
}

/** Until when cancelling is free, as a date of the venue's zone, and what it costs afterwards. */
export function cancellationFacts({ cancellation, time_zone }: BookingDetails): Fact[] {
  if (!cancellation) return []
  const until = `Free until ${formatInstant(new Date(cancellation.free_until), time_zone)}`
  const late = `Afterwards ${cancellation.late_fee_percentage} % of the price is charged`
  return [{ label: "Cancelling", value: cancellation.late_fee_percentage > 0 ? [until, late] : until }]
}
