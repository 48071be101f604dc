import { z } from "@medusajs/framework/zod"
import { HOLIDAY_TYPES, isHolidayCountry, regionsOf } from "../../holidays/public-holidays"
import { oneOrMany } from "./list-query"
import { localDate } from "./primitives"
import { stated } from "./text-kind"

const country = stated(
  "code",
  z
    .string()
    .transform((value) => value.toUpperCase())
    .refine((value) => /^[A-Z]{2}$/.test(value) && isHolidayCountry(value), {
      message: "must be the ISO 3166 code of a country whose holidays are known",
    }),
)

const region = stated("code", z.string().trim().min(1).max(20))

const yearRange = { message: "must be a year from 2000 to 2100" }

const type = z.enum(HOLIDAY_TYPES)

const language = z.string().regex(/^[a-z]{2,3}$/, "must be an ISO 639 language code")

/** True when a country has a region of that code; no region is fine everywhere. */
export function hasRegion(ofCountry: string, code: string | null | undefined): boolean {
  return !code || regionsOf(ofCountry).some((one) => one.code === code)
}

/** Which holidays to list; all types unless some are named. */
export const holidayQuery = z
  .object({
    country,
    year: z
      .string()
      .regex(/^\d{4}$/, yearRange.message)
      .transform(Number)
      .refine((value) => value >= 2000 && value <= 2100, yearRange),
    region: region.optional(),
    language: language.optional(),
    types: oneOrMany(type),
  })
  .refine((query) => hasRegion(query.country, query.region), {
    path: ["region"],
    message: "is not a region of this country",
  })

/** Which holidays to close a venue on; the country is the venue's unless told, dates are all unless told. */
export const importHolidays = z.strictObject({
  year: z.number().int().min(2000, yearRange.message).max(2100, yearRange.message),
  country: country.optional(),
  region: region.nullish(),
  language: language.optional(),
  types: z.array(type).min(1).max(HOLIDAY_TYPES.length).default(["public"]),
  dates: z.array(localDate).max(400).optional(),
})

export type HolidayQuery = z.output<typeof holidayQuery>
export type ImportHolidays = z.output<typeof importHolidays>
