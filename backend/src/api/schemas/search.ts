import { z } from "@medusajs/framework/zod"
import type { Coordinates } from "../../queries/near"
import { listQuery } from "./list-query"
import { currencyCode, text } from "./primitives"
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
  price_max: decimal(1_000_000_000).optional(),
  currency_code: currencyCode.optional(),
})

interface Search {
  near?: Coordinates
  radius_km?: number
  price_max?: number
  currency_code?: string
  order?: string
}

/** Which parameters need another one: a radius its centre, a price its currency, an order its place. */
export function searchRules(query: Search, context: z.RefinementCtx): void {
  const needs = (field: string, needed: string) =>
    context.addIssue({ code: "custom", path: [needed], message: `is required with ${field}` })
  if (query.radius_km !== undefined && !query.near) needs("radius_km", "near")
  if (query.order === "distance" && !query.near) needs("order=distance", "near")
  if (query.price_max !== undefined && !query.currency_code) needs("price_max", "currency_code")
}
