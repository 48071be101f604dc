import { z } from "@medusajs/framework/zod"
import { isTimeZone } from "../../modules/scheduling/slots/timeline"
import { toEpochDay } from "../../modules/scheduling/slots/local-date"
import { stated } from "./text-kind"

export { paragraphs, richText, text } from "./text-fields"

/** A local date `YYYY-MM-DD` that exists. */
export const localDate = stated(
  "date",
  z.string().refine((value) => !Number.isNaN(toEpochDay(value)), { message: "must be a date as YYYY-MM-DD" }),
)

/** An instant in ISO 8601 with its zone; without one it is refused. Parsed to a Date. */
export const instant = z.iso
  .datetime({ offset: true, error: "must be an instant in ISO 8601 with a time zone" })
  .transform((value) => new Date(value))
  .refine((value) => !Number.isNaN(value.getTime()), { message: "must be an instant that exists" })

const EARLIEST_PLANNED = Date.UTC(2000, 0, 1)
const MOST_AHEAD_MS = 10 * 366 * 86_400_000

/** An instant of a calendar: from the year 2000 to ten years ahead, so that what is worked out day by day stays bounded. */
export const plannedInstant = instant.refine(
  (value) => value.getTime() >= EARLIEST_PLANNED && value.getTime() <= Date.now() + MOST_AHEAD_MS,
  { message: "must be from the year 2000 to ten years ahead" },
)

/** A local time `HH:MM`, from 00:00 to 23:59. */
export const startTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a local time HH:MM from 00:00 to 23:59")

/** The local time at which something ends, `HH:MM` from 00:01 to 36:00 (28:00 is four next morning). */
export const endTime = z
  .string()
  .regex(/^(([0-2]\d|3[0-5]):[0-5]\d|36:00)$/, "must be a local time HH:MM up to 36:00")

/** ISO weekday, 1 (Monday) to 7. */
export const weekday = z.number().int().min(1).max(7)

/** Minutes from midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** `HH:MM` of minutes from midnight. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0")
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** An IANA time zone name. */
export const timeZone = stated(
  "zone",
  z.string().refine(isTimeZone, { message: "must be an IANA time zone" }),
)

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"))

/** An ISO 4217 code; lower-cased. */
export const currencyCode = stated(
  "code",
  z
    .string()
    .transform((value) => value.toLowerCase())
    .refine((value) => CURRENCIES.has(value.toUpperCase()), { message: "must be an ISO 4217 currency code" }),
)

/** An ISO 3166 code of two letters; lower-cased. */
export const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "must be an ISO 3166 country code of two letters")
  .transform((value) => value.toLowerCase())

/** A price in major units. */
export const price = z.object({
  currency_code: currencyCode,
  amount: z.number().min(0).max(1_000_000_000),
})

/** An e-mail address, lower-cased. */
export const email = z
  .string()
  .trim()
  .max(254)
  .transform((value) => value.toLowerCase())
  .pipe(z.email())

/** What something that was looked at is known by: when it has changed since, a change of it is refused. */
export const revision = stated("code", z.string().max(64)).optional()

/** An id of ours or Medusa's. */
export const id = stated("id", z.string().trim().min(1).max(128))
