import { z } from "@medusajs/framework/zod"
import {
  countryCode,
  currencyCode,
  email,
  endTime,
  id,
  localDate,
  minutesOf,
  richText,
  startTime,
  text,
  timeZone,
  weekday,
} from "./primitives"
import { handle } from "./vendor"

const profile = {
  name: text(120),
  description: richText(5000).nullish(),
  address_1: text(200).nullish(),
  city: text(100).nullish(),
  province: text(100).nullish(),
  postal_code: text(20).nullish(),
  country_code: countryCode.nullish(),
  latitude: z.number().min(-90).max(90).nullish(),
  longitude: z.number().min(-180).max(180).nullish(),
  time_zone: timeZone,
  currency_code: currencyCode,
  phone: text(40).nullish(),
  email: email.nullish(),
  category_ids: z.array(id).max(10).optional(),
  tag_ids: z.array(id).max(30).optional(),
  amenity_ids: z.array(id).max(50).optional(),
  /** How long a client may wait between two services of one visit. */
  maximum_gap_minutes: z.number().int().min(0).max(240).optional(),
}

/** A venue as it is created; `vendor_id` is the platform's to say, a vendor's own is implied. */
export const createVenue = z.strictObject({ ...profile, vendor_id: id.optional(), handle: handle.optional() })

/** What may be changed of a venue. */
export const updateVenue = z.strictObject({ ...profile, handle }).partial()

const upToADay = { message: "closes must be after opens, by at most 24 hours" }

const interval = z
  .object({ weekday, opens: startTime, closes: endTime })
  .refine(({ opens, closes }) => isUpToADay(opens, closes), upToADay)

const label = text(120).nullish()

const exception = z.union(
  [
    z.strictObject({ date: localDate, closed: z.literal(true), label }),
    z
      .strictObject({ date: localDate, opens: startTime, closes: endTime, label })
      .refine(({ opens, closes }) => isUpToADay(opens, closes), upToADay),
  ],
  { error: "must be a date that is closed, or a date with opens and closes as HH:MM, closes up to 36:00" },
)

/** All opening hours of a venue: they replace the ones before. */
export const openingHours = z.object({
  weekly: z.array(interval).max(100),
  exceptions: z.array(exception).max(1000).default([]),
})

/** True when an interval ends after it starts and lasts 24 hours or less. */
export function isUpToADay(from: string, until: string): boolean {
  const length = minutesOf(until) - minutesOf(from)
  return length > 0 && length <= 1440
}

/** Rooms, chairs or equipment of one kind. */
export const createResource = z.object({
  name: text(120),
  kind: text(60),
  quantity: z.number().int().min(1).max(200).default(1),
})

/** What may be changed of a resource; fewer units are refused while coming visits need them. */
export const updateResource = z
  .strictObject({ ...createResource.shape, quantity: z.number().int().min(1).max(200) })
  .partial()

/** All questions of a venue in order: they replace the ones before; or one that is added. */
export const faqs = z.union([
  z.strictObject({ faqs: z.array(z.object({ question: text(300), answer: richText(3000, 1) })).max(50) }),
  z.strictObject({ question: text(300), answer: richText(3000, 1) }),
])

/** What is told of pictures that are uploaded together. */
export const imageUpload = z.object({ alt: text(300, 0).default("") })

/** What may be changed of a picture; pictures are shown by ascending rank. */
export const updateImage = z
  .strictObject({ alt: text(300, 0), rank: z.number().int().min(0).max(10_000) })
  .partial()

export type CreateVenue = z.output<typeof createVenue>
export type UpdateVenue = z.output<typeof updateVenue>
export type OpeningHours = z.output<typeof openingHours>
export type CreateResource = z.output<typeof createResource>
export type UpdateResource = z.output<typeof updateResource>
export type Faqs = z.output<typeof faqs>
export type UpdateImage = z.output<typeof updateImage>
