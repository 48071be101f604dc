import { z } from "zod"
import { addDays } from "@/lib/format/local-date"
import { inDegrees } from "./in-degrees"

/**
 * What may stand in the address of a list. Values stay texts in one canonical form, so that the same question has the
 * same address and goes to the backend as it is; "" means that nothing was asked.
 */
export type Parameter = z.ZodType<string | string[] | number>

const LONGEST = 100

/** Words, names and handles. What is no character at all is left out. */
export const words = z
  .string()
  .transform((text) =>
    text
      .replaceAll(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, LONGEST),
  )
  .default("")

/** A number, whole or with two decimals, within bounds. */
export const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,10}([.,]\d{1,2})?$/)
    .transform((text) => Number(text.replace(",", ".")))
    .refine((value) => value >= least && value <= most)
    .transform(String)
    .default("")

export const wholeNumber = (least: number, most: number) =>
  number(least, most)
    .refine((text) => /^\d*$/.test(text))
    .default("")

const degrees = (text: string): number[] => text.split(",").map((part) => Number(part.trim() || Number.NaN))

const isLatitude = (value: number | undefined) => value !== undefined && Math.abs(value) <= 90
const isLongitude = (value: number | undefined) => value !== undefined && Math.abs(value) <= 180

/** `latitude,longitude`. */
export const coordinates = z
  .string()
  .max(LONGEST)
  .transform(degrees)
  .refine(([latitude, longitude, ...rest]) => {
    return isLatitude(latitude) && isLongitude(longitude) && rest.length === 0
  })
  .transform((values) => values.map(inDegrees).join(","))
  .default("")

/** `south,west,north,east`; over the 180th meridian west is greater than east. */
export const box = z
  .string()
  .max(LONGEST)
  .transform(degrees)
  .refine(([south, west, north, east, ...rest]) => {
    const known = isLatitude(south) && isLongitude(west) && isLatitude(north) && isLongitude(east)
    return known && Number(south) <= Number(north) && rest.length === 0
  })
  .transform((values) => values.map(inDegrees).join(","))
  .default("")

/** Three letters that `Intl` knows as a currency. */
export const currency = z
  .string()
  .regex(/^[a-z]{3}$/i)
  .transform((code) => code.toUpperCase())
  .default("")

const MOST_DAYS_AHEAD = 730

/** The earliest local date that is still today somewhere. */
export const earliestDate = (now = new Date()): string =>
  new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 10)

/** A day that is not over everywhere yet, and not years away. */
export const day = z.iso
  .date()
  .refine((date) => date >= earliestDate() && date <= addDays(earliestDate(), MOST_DAYS_AHEAD))
  .default("")

/** A value of a short list. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  fallback: Values[number],
) => z.enum(values).default(fallback as never)

const MOST_VALUES = 20

/** Several values under one name, each once and in one order. */
export const many = z
  .preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(words.refine((text) => text !== "")).max(MOST_VALUES),
  )
  .transform((values) => [...new Set(values)].toSorted())

/** The page of a list, counted from 1. */
export const page = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number)
  .default(1)
