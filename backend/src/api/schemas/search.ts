import { z } from "@medusajs/framework/zod"
import { toEpochDay } from "../../modules/scheduling/slots/local-date"
import type { OpenWhen } from "../../queries/discovery/open-on"
import type { Box, Coordinates } from "../../queries/near"
import { listQuery, oneOrMany } from "./list-query"
import { currencyCode, localDate, minutesOf, startTime, text } from "./primitives"
import { stated } from "./text-kind"

/** A number as a query parameter writes it, such as `12` or `12.5`; never negative. */
export const decimal = (maximum: number) =>
  z
    .string()
    .regex(/^\d{1,12}(\.\d{1,20})?$/, "must be a number such as 12 or 12.5")
    .transform(Number)
    .refine((value) => value <= maximum, { message: `must be at most ${maximum}` })

/** A whole number as a query parameter writes it. */
export const whole = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a whole number")
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, {
      message: `must be from ${minimum} to ${maximum}`,
    })

/** `latitude,longitude` in degrees. */
const coordinates = z
  .string()
  .regex(
    /^\s*-?\d{1,2}(\.\d{1,20})?\s*,\s*-?\d{1,3}(\.\d{1,20})?\s*$/,
    "must be latitude,longitude in degrees",
  )
  .transform((value): Coordinates => {
    const [latitude, longitude] = value.split(",").map(Number)
    return { latitude, longitude }
  })
  .refine(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, {
    message: "must be a latitude from -90 to 90 and a longitude from -180 to 180",
  })

/** `south,west,north,east` in degrees: a part of the map; `west` is greater than `east` over the 180th meridian. */
const box = z
  .string()
  .regex(
    /^\s*(-?\d{1,3}(\.\d{1,20})?\s*,\s*){3}-?\d{1,3}(\.\d{1,20})?\s*$/,
    "must be south,west,north,east in degrees",
  )
  .transform((value): Box => {
    const [south, west, north, east] = value.split(",").map(Number)
    return { south, west, north, east }
  })
  .refine(({ south, north }) => south >= -90 && north <= 90 && south <= north, {
    message: "must go from a latitude in the south to one in the north, from -90 to 90",
  })
  .refine(({ west, east }) => Math.abs(west) <= 180 && Math.abs(east) <= 180, {
    message: "must have longitudes from -180 to 180",
  })

/** An id or a handle as a query parameter. */
export const idOrHandle = stated("handle", text(128))

/** The filters and the page that venues and services have in common; see `searchRules` for what belongs together. */
export const searchQuery = listQuery(["name"], "name").extend({
  q: stated("search", text(200, 0)).optional(),
  city: stated("search", text(100)).optional(),
  near: coordinates.optional(),
  radius_km: decimal(20_100)
    .refine((value) => value > 0, { message: "must be more than 0" })
    .optional(),
  within: box.optional(),
  category_id: oneOrMany(idOrHandle).optional(),
  tag: oneOrMany(idOrHandle).optional(),
  amenity: oneOrMany(idOrHandle).optional(),
  min_rating: decimal(5).optional(),
  duration_max: whole(1, 100_000).optional(),
  available_on: localDate.optional(),
  available_from: startTime.optional(),
  available_to: startTime.optional(),
  party_size: whole(1, 1000).optional(),
  include: oneOrMany(z.enum(["facets"])).optional(),
  price_max: decimal(1_000_000_000).optional(),
  currency_code: currencyCode.optional(),
})

interface Search {
  near?: Coordinates
  radius_km?: number
  price_max?: number
  currency_code?: string
  order?: string
  available_on?: string
  available_from?: string
  available_to?: string
  party_size?: number
}

/** Which parameters need another one: a radius its centre, a price its currency, an order its place. */
export function searchRules(query: Search, context: z.RefinementCtx): void {
  const needs = (field: string, needed: string) =>
    context.addIssue({ code: "custom", path: [needed], message: `is required with ${field}` })
  if (query.radius_km !== undefined && !query.near) needs("radius_km", "near")
  if (query.order === "distance" && !query.near) needs("order=distance", "near")
  if (query.price_max !== undefined && !query.currency_code) needs("price_max", "currency_code")
  for (const field of ["available_from", "available_to", "party_size"] as const) {
    if (query[field] !== undefined && !query.available_on) needs(field, "available_on")
  }
  const { available_from = FIRST, available_to = LAST } = query
  if (available_to < available_from) {
    context.addIssue({ code: "custom", path: ["available_to"], message: "must not be before available_from" })
  }
}

const FIRST = "00:00"
const LAST = "23:59"

/** When a visit should begin, in the form of the query for free times; undefined when no date was asked for. */
export function openWhen({
  available_on,
  available_from,
  available_to,
  party_size,
}: Search): OpenWhen | undefined {
  if (available_on === undefined) return undefined
  return {
    day: toEpochDay(available_on),
    from_minute: minutesOf(available_from ?? FIRST),
    to_minute: minutesOf(available_to ?? LAST),
    party_size: party_size ?? 1,
  }
}
