import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { storeReader } from "./written-words"

const intervalSchema = z.object({ opens: z.string(), closes: z.string() })
const named = z.object({ name: z.string() })

const venueSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  time_zone: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  categories: z.array(named),
  amenities: z.array(named),
  vendor: z.object({ name: z.string() }),
})

const wholeVenueSchema = venueSchema.extend({
  team: z.array(named.extend({ title: z.string().nullable() })),
  faqs: z.array(z.object({ question: z.string(), answer: z.string() })),
  opening_hours: z.object({
    weekly: z.array(intervalSchema.extend({ weekday: z.number() })),
    exceptions: z.array(intervalSchema.partial().extend({ date: z.string() })),
  }),
  services: z.array(
    z.object({
      title: z.string(),
      handle: z.string(),
      paused: z.boolean(),
      categories: z.array(named),
      cancellation_policy: z.object({ free_until_minutes: z.number() }),
    }),
  ),
})
export type ToldVenue = z.output<typeof wholeVenueSchema>

const venuesSchema = z.object({ venues: z.array(venueSchema) })

/** What the store tells of its venues. */
export function venueReader(request: APIRequestContext) {
  const read = storeReader(request)
  return {
    /** Those of the demo city: what other tests have brought aboard is on no map. */
    list: async () =>
      venuesSchema.parse(await read("venues?limit=100")).venues.filter(({ latitude }) => latitude !== null),
    whole: async (handle: string) =>
      z.object({ venue: wholeVenueSchema }).parse(await read(`venues/${handle}`)).venue,
    similar: async (id: string) => venuesSchema.parse(await read(`venues/${id}/similar`)).venues,
  }
}

const DAY_MS = 86_400_000

/** A date some days after another. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)

export const weekdayName = (date: string): string =>
  new Date(date).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" })

/** When a venue is open on a date, earliest first: what stands in an exception, or else what holds on its weekday. */
export function hoursOn({ opening_hours: { weekly, exceptions } }: ToldVenue, date: string) {
  const others = exceptions.filter((exception) => exception.date === date)
  const weekday = new Date(date).getUTCDay() || 7
  const hours = others.length > 0 ? others : weekly.filter((usual) => usual.weekday === weekday)
  return hours
    .flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []))
    .toSorted((one, other) => one.opens.localeCompare(other.opens))
}

/** The instant at which a zone's clock shows a time of a date. */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${date}T${time}:00Z`)
  const shown = new Date(asUtc).toLocaleString("sv-SE", { timeZone }).replace(" ", "T")
  return new Date(asUtc - (Date.parse(`${shown}Z`) - asUtc))
}
