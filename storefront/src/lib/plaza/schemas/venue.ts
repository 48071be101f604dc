import { z } from "zod"
import { currencyCode, localDate, optionalList, optionalNumber, optionalText } from "./fields"
import { optionalPicture, sizedPictureSchema } from "./picture"
import { serviceSchema } from "./service"

export const venueCategorySchema = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  parent_id: optionalText,
  rank: optionalNumber,
})
export type VenueCategory = z.output<typeof venueCategorySchema>

export const pictureSchema = sizedPictureSchema.extend({ id: z.string() })
export type Picture = z.output<typeof pictureSchema>

export const venueSummarySchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  description: optionalText,
  address_1: optionalText,
  city: optionalText,
  country_code: optionalText,
  time_zone: z.string(),
  currency_code: currencyCode,
  images: optionalList(pictureSchema),
  categories: optionalList(z.object({ id: z.string(), name: z.string(), handle: z.string() })),
  amenities: optionalList(z.object({ id: z.string(), name: z.string(), handle: z.string() })),
  rating_average: optionalNumber,
  rating_count: optionalNumber,
  price_from: optionalNumber,
  latitude: optionalNumber,
  longitude: optionalNumber,
  /** From the place that was asked for; null when none was. */
  distance_km: optionalNumber,
  vendor: z
    .object({ id: z.string(), name: z.string(), handle: optionalText })
    .nullish()
    .transform((vendor) => vendor ?? null),
})
export type VenueSummary = z.output<typeof venueSummarySchema>

/** `closes` goes up to 36:00: 28:00 is four the next morning. */
const openingIntervalSchema = z.object({ opens: z.string(), closes: z.string() })

export const openingHoursSchema = z.object({
  weekly: optionalList(openingIntervalSchema.extend({ weekday: z.number().int().min(1).max(7) })),
  exceptions: optionalList(
    z.object({
      date: localDate,
      closed: z.boolean().nullish(),
      opens: optionalText,
      closes: optionalText,
    }),
  ),
})
export type OpeningHours = z.output<typeof openingHoursSchema>

export const teamMemberSchema = z.object({
  id: z.string(),
  name: z.string(),
  title: optionalText,
  bio: optionalText,
  color: optionalText,
  picture_url: optionalText,
  picture: optionalPicture,
})
export type TeamMember = z.output<typeof teamMemberSchema>

export const venueSchema = venueSummarySchema.extend({
  phone: optionalText,
  email: optionalText,
  faqs: optionalList(z.object({ question: z.string(), answer: z.string() })),
  opening_hours: openingHoursSchema,
  services: optionalList(serviceSchema),
  team: optionalList(teamMemberSchema),
})
export type Venue = z.output<typeof venueSchema>
